package org.copydesk.api.vocabulary;

/** How exact a figure claims to be. */
public enum Qualifier {
  /** The figure itself. */
  EXACT("="),
  /** About, nearly, some, roughly. */
  ABOUT("~"),
  /** Less than, up to, at most. */
  LESS("<"),
  /** More than, at least, over. */
  MORE(">");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** Returns its sign in the exports: {@code =}, {@code ~}, {@code <} or {@code >}. */
  public String sign() {
    return sign;
  }
}
