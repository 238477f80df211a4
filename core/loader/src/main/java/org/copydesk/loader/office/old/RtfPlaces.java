package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block;

/** The places of a text where words can go: the text itself, its notes, its tables of styles. */
final class RtfPlaces {

  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfLists lists = new RtfLists();
  private final RtfFacts facts = new RtfFacts();
  private final RtfStory main;
  private final Set<List<Block>> margins = new LinkedHashSet<>();
  private String author = "";

  RtfPlaces(Consumer<Block> receiver) {
    this.main = new RtfStory(styles, lists, receiver);
  }

  RtfStory main() {
    return main;
  }

  RtfFonts fonts() {
    return fonts;
  }

  RtfFacts facts() {
    return facts;
  }

  /** Returns the headers and footers, each once. */
  Set<List<Block>> margins() {
    return margins;
  }

  /** Sends the words of a group to a place. */
  void enter(RtfWords.Place place, RtfState state) {
    boolean skipped = state.target == RtfTarget.NOTHING;
    if (place == RtfWords.Place.SHOWN) {
      state.target = state.hiding ? state.story : state.target;
    } else if (place == RtfWords.Place.BOX) {
      enterStory(state, skipped && !state.drawing, RtfPlaces::addBox);
    } else if (!skipped) {
      enterFromText(place, state);
    }
  }

  private void enterFromText(RtfWords.Place place, RtfState state) {
    switch (place) {
      case FONTS -> state.target = fonts;
      case STYLES -> state.target = styles;
      case LISTS -> state.target = lists;
      case OVERRIDES -> state.target = lists.overrides();
      case FACTS -> state.target = facts;
      case FOOTNOTE -> enterStory(state, false, RtfPlaces::addFootnote);
      case NOTE -> enterStory(state, false, this::addNote);
      case AUTHOR -> state.target = new Words((words, story) -> author = words);
      case LABEL -> state.target = new Words((words, story) -> story.setLabel(words));
      case MARGIN -> enterStory(state, false, (story, blocks) -> margins.add(blocks));
      case TEXT, SHOWN, BOX -> {
        // The words go on where they are.
      }
      default -> skip(place, state);
    }
  }

  private static void skip(RtfWords.Place place, RtfState state) {
    state.target = RtfTarget.NOTHING;
    state.drawing |= place == RtfWords.Place.DRAWING;
    state.hiding |= place == RtfWords.Place.HIDING;
  }

  private void enterStory(RtfState state, boolean skip, Ending ending) {
    if (skip) {
      return;
    }
    List<Block> blocks = new ArrayList<>();
    RtfStory outer = state.story;
    RtfStory inner = new RtfStory(styles, lists, blocks::add);
    state.resetParagraph();
    state.story = inner;
    state.drawing = false;
    state.target = new Inner(inner, () -> ending.end(outer, List.copyOf(blocks)));
  }

  private static void addBox(RtfStory outer, List<Block> blocks) {
    outer.addBox(blocks);
  }

  private static void addFootnote(RtfStory outer, List<Block> blocks) {
    outer.add(new Block.Note(SectionKind.FOOTNOTE, "", "", blocks));
  }

  private void addNote(RtfStory outer, List<Block> blocks) {
    String by = author.isBlank() ? "" : " by " + author.strip();
    outer.add(new Block.Note(SectionKind.NOTE, "Comment" + by + ":", author.strip(), blocks));
    author = "";
  }

  /** What becomes of a story inside another at its end. */
  private interface Ending {
    void end(RtfStory outer, List<Block> blocks);
  }

  /** A story inside another. */
  private record Inner(RtfStory story, Runnable ending) implements RtfTarget {

    @Override
    public void word(String word, int number, RtfState state) {
      story.word(word, number, state);
    }

    @Override
    public void text(CharSequence text, RtfState state) {
      story.text(text, state);
    }

    @Override
    public void end(RtfState state) {
      story.finish(state);
      ending.run();
    }
  }

  /** What becomes of some words. */
  private interface Use {
    void use(String words, RtfStory story);
  }

  /** A few words that are no part of the text. */
  private static final class Words implements RtfTarget {

    private final StringBuilder words = new StringBuilder();
    private final Use use;

    Words(Use use) {
      this.use = use;
    }

    @Override
    public void text(CharSequence text, RtfState state) {
      words.append(text);
    }

    @Override
    public void end(RtfState state) {
      use.use(words.toString(), state.story);
    }
  }
}
