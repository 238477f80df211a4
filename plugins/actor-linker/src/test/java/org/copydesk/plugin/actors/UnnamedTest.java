package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MentionKind;
import org.junit.jupiter.api.Test;

/** Groups, offices and places that have no name, or none but somebody else's. */
class UnnamedTest {

  @Test
  void aGroupIsAnActorAtItsFirstMention() {
    Article article = Article.of("Rain fell on Tuesday. Border guards searched the lorries.");
    assertThat(article.actor("Border guards").type()).isEqualTo(ActorType.GROUP);
  }

  @Test
  void onePersonInPassingIsNone() {
    Article article = Article.of("Rain fell on Tuesday. A cyclist fell as well.");
    assertThat(article.names()).doesNotContain("cyclist", "A cyclist");
  }

  @Test
  void anOfficeIsAPersonAtItsFirstMention() {
    Article article = Article.of("Rain fell on Tuesday. The Interior Minister stayed at home.");
    assertThat(article.actor("Interior Minister").type()).isEqualTo(ActorType.PERSON);
  }

  @Test
  void aNounThatMayMeanAThingNeedsMore() {
    Article article = Article.of("Rain fell on Tuesday. The campaign began in the spring.");
    assertThat(article.names()).doesNotContain("campaign");
  }

  @Test
  void placesAreKeptWithTheirDescriptions() {
    Article article =
        Article.of("Snow cut off Grimstad for a week. The town was without milk and bread.");
    assertThat(article.actor("Grimstad").type()).isEqualTo(ActorType.PLACE);
    assertThat(article.actor("town").type()).isEqualTo(ActorType.PLACE);
  }

  @Test
  void aDescriptionGoesOnBehindItsOf() {
    Article article = Article.of("Lorries reached the people of Norway at last.");
    assertThat(article.names()).contains("people of Norway");
  }

  @Test
  void aBareNumberIsNoPartOfAMention() {
    Article article = Article.of("Lorries brought bread to 300 border guards.");
    assertThat(article.names()).contains("border guards");
  }

  @Test
  void thatBeforePeopleMayBeAConjunction() {
    Article article = Article.of("The court said that villagers had been heard.");
    assertThat(article.names()).contains("villagers");
  }

  @Test
  void aCommonNounBehindANameIsADescription() {
    Article article = Article.of("Norwegian forces crossed the bay. It was a cold night.");
    assertThat(article.document().layer(Layers.ACTORS).stream())
        .flatExtracting(actor -> actor.mentions())
        .anySatisfy(
            mention -> {
              assertThat(article.document().text(mention.span())).isEqualTo("Norwegian forces");
              assertThat(mention.kind()).isEqualTo(MentionKind.NOMINAL);
            });
  }
}
