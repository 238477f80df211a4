package org.copydesk.engine.store;

/**
 * What reading a resource depends on.
 *
 * @param sha256 the digest of its bytes, 64 hexadecimal digits
 * @param fileName its name, whose ending helps to tell its type
 * @param reading a digest of the loader's version and settings; empty when unknown, in which case
 *     nothing is reused
 */
public record LoadKey(String sha256, String fileName, String reading) {

  @Override
  public String toString() {
    return sha256 + "/" + Chain.digest(reading) + "/" + fileName;
  }
}
