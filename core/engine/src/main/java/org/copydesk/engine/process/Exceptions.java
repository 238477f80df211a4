package org.copydesk.engine.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.document.Place;
import org.copydesk.engine.store.Note;

/**
 * What is done differently when a resource is read again after a worker was lost over it. Not for
 * several threads.
 */
final class Exceptions {

  private final Set<Place> told = new LinkedHashSet<>();
  private final Set<Place> leftOut = new LinkedHashSet<>();
  private final Map<Place, List<Note>> without = new LinkedHashMap<>();
  private final List<Note> everywhere = new ArrayList<>();

  /** Notes that the outcome of a place is known; tells whether that is new. */
  boolean tell(Place place) {
    return told.add(place);
  }

  boolean isTold(Place place) {
    return told.contains(place);
  }

  /** Has something left out with everything in it. */
  void leaveOut(Place place) {
    leftOut.add(place);
  }

  boolean isLeftOut(Place place) {
    return leftOut.contains(place);
  }

  /** Has a stage left out on one document, for the reason of the note. */
  void skipStage(Place place, Note note) {
    without.computeIfAbsent(place, p -> new ArrayList<>()).add(note);
  }

  /** Has a stage left out on everything that is not told yet. */
  void skipStageEverywhere(Note note) {
    everywhere.add(note);
  }

  /** Returns the stages that are left out on a document, each with its reason. */
  List<Note> notes(Place place) {
    List<Note> notes = new ArrayList<>(without.getOrDefault(place, List.of()));
    for (Note note : everywhere) {
      if (notes.stream().noneMatch(other -> other.stage().equals(note.stage()))) {
        notes.add(note);
      }
    }
    return notes;
  }

  void write(FrameWriter out) throws IOException {
    out.places(List.copyOf(told)).places(List.copyOf(leftOut)).notes(everywhere);
    out.number(without.size());
    for (Map.Entry<Place, List<Note>> one : without.entrySet()) {
      out.place(one.getKey()).notes(one.getValue());
    }
  }

  static Exceptions read(FrameReader in) throws IOException {
    Exceptions exceptions = new Exceptions();
    exceptions.told.addAll(in.places());
    exceptions.leftOut.addAll(in.places());
    exceptions.everywhere.addAll(in.notes());
    for (int left = in.number(); left > 0; left--) {
      exceptions.without.put(in.place(), in.notes());
    }
    return exceptions;
  }
}
