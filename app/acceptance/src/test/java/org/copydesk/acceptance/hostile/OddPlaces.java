package org.copydesk.acceptance.hostile;

/** Things with odd names, and things that are no files, which a shell makes. */
final class OddPlaces {

  /** How many files and links the shell makes. */
  static final int COUNT = 27;

  /** The folder of those that are no files. */
  static final String NO_FILES = "no-files";

  /** Runs in an empty folder; a Java program in a plain locale could not make all the names. */
  static final String SHELL =
      """
      mkdir names && cd names
      say() { printf 'The pier is closed, says %s.\\n' "$2" > "$1"; }
      say ./-rf.txt 1
      say ./--help.txt 2
      say 'two words.txt' 3
      say "$(printf 'line\\nbreak.txt')" 4
      say "$(printf 'extra \\360\\237\\223\\260.txt')" 5
      say "$(printf '%0251d' 7 | tr 0 n).txt" 6
      say "$(printf 'bell\\007.txt')" 7
      say "$(printf 'escape\\033[31m.txt')" 8
      say "$(printf 'wrong\\377bytes.txt')" 9
      say "$(printf 'wrong\\376bytes.txt')" 10
      say "$(printf 'turned\\342\\200\\256txt.exe')" 11
      say '$(touch pwned).txt' 12
      say '`id`.txt' 13
      say '; rm -rf .txt' 14
      say '%s%n%x.txt' 15
      say '=1+1.txt' 16
      say '<script>alert(1)<script>.txt' 17
      say 'back\\slash.txt' 18
      say 'a!' 19
      say 'ends with a dot.' 20
      say "tab$(printf '\\t')and 'quotes\\".txt" 21
      cd ..
      mkdir no-files && cd no-files
      mkfifo wire
      ln -s nowhere.txt leads-nowhere.txt
      ln -s loop.txt loop.txt
      ln -s /dev/zero zeros.txt
      ln -s .. circle
      """;

  private OddPlaces() {}
}
