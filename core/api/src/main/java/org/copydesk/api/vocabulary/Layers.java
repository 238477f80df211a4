package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.LayerKey;

/** The keys of the standard layers. */
public final class Layers {

  /** Sentences, in order, without overlap. */
  public static final LayerKey<Sentence> SENTENCES = LayerKey.of("sentences", Sentence.class);

  /** Words and punctuation marks, in order, without overlap. */
  public static final LayerKey<Token> TOKENS = LayerKey.of("tokens", Token.class);

  /** Names of persons, organisations, places and nationalities. */
  public static final LayerKey<Entity> ENTITIES = LayerKey.of("entities", Entity.class);

  /** Who said what. */
  public static final LayerKey<Quote> QUOTES = LayerKey.of("quotes", Quote.class);

  /** Which figures were claimed. */
  public static final LayerKey<Statistic> STATISTICS = LayerKey.of("statistics", Statistic.class);

  /** Which actors stand behind them. */
  public static final LayerKey<Actor> ACTORS = LayerKey.of("actors", Actor.class);

  /** What ties quotes and statistics to actors. */
  public static final LayerKey<ActorTie> ACTOR_TIES = LayerKey.of("actor-ties", ActorTie.class);

  private Layers() {}
}
