package ru.tandem.documents.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.Document;
import ru.tandem.documents.Documents;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.Signature;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** Fills the papers of a programme: with what every one of them may say, and what its own are. */
@Component
public class ProgrammePapers {

  /** Every template may ask for these. */
  static final List<String> PLACES =
      List.of(
          "school",
          "programme",
          "form",
          "from",
          "until",
          "head",
          "approved-day",
          "curator",
          "today");

  private static final Set<String> AMID_WORDS = Set.of("form", "kind", "rhythm", "model");

  /** What is not known yet is written by hand. */
  private static final String BY_HAND = "____________________";

  private final Documents documents;
  private final Schools schools;
  private final Staffs staffs;
  private final Signature signature;
  private final People people;
  private final Chats chats;

  ProgrammePapers(
      Documents documents,
      Schools schools,
      Staffs staffs,
      Signature signature,
      People people,
      Chats chats) {
    this.documents = documents;
    this.schools = schools;
    this.staffs = staffs;
    this.signature = signature;
    this.people = people;
    this.chats = chats;
  }

  /**
   * @param places what this paper may say beside
   */
  public static Document paper(String code, List<String> places, Map<String, List<String>> lists) {
    List<String> all = new ArrayList<>(PLACES);
    all.addAll(places);
    return new Document(code, all, lists);
  }

  /**
   * The paper in DOCX, in the language of the school that issues it.
   *
   * @param words by place, but for those of every paper
   * @param rows by list; a row by column
   */
  public byte[] docx(
      Document paper,
      Programme programme,
      Person curator,
      Map<String, Text> words,
      Map<String, List<Map<String, Text>>> rows) {
    Map<String, Text> all = usual(programme, paper, 0, curator);
    all.putAll(words);
    Voice voice = voice(programme);
    Map<String, List<Map<String, String>>> plain = new HashMap<>();
    rows.forEach(
        (list, lines) -> plain.put(list, lines.stream().map(line -> plain(line, voice)).toList()));
    return documents.docx(
        paper, voice.language(), places(all, voice), plain, Map.of(), hasPupils(programme));
  }

  /** The same of a paper of the shelf. */
  byte[] docx(Document paper, PaperSubject of, Filling filling) {
    Map<String, Text> all = usual(of.programme(), paper, of.id(), of.reader());
    all.putAll(filling.words());
    Map<String, List<Map<String, String>>> rows = new HashMap<>();
    filling
        .rows()
        .forEach(
            (list, lines) ->
                rows.put(list, lines.stream().map(line -> plain(line, of.voice())).toList()));
    return documents.docx(
        paper,
        of.voice().language(),
        places(all, of.voice()),
        rows,
        filling.pictures(),
        hasPupils(of.programme()));
  }

  private static boolean hasPupils(Programme programme) {
    return programme.form().pupilsAreMentored() || programme.form().pupilsMentor();
  }

  /** As a file is called that goes out of the house. */
  String fileName(Programme programme, PaperKind kind, Text of) {
    Voice voice = voice(programme);
    String title = kind.title(programme.form()).in(voice.language().locale());
    String whose = chats.plain(of, voice);
    String name = whose.isEmpty() ? title : title + " – " + whose;
    return name.replaceAll("[\\\\/:*?\"<>|\\n]+", " ") + "." + kind.ending();
  }

  /** How the papers of a programme speak: as its school does, whoever makes them. */
  public Voice voice(Programme programme) {
    School school = schools.get(programme.school());
    return Voice.outward(school.language(), school.zone());
  }

  private Map<String, String> places(Map<String, Text> words, Voice reader) {
    Map<String, String> places = plain(words, reader);
    places.replaceAll(ProgrammePapers::plain);
    return places;
  }

  private Map<String, String> plain(Map<String, Text> words, Voice reader) {
    Map<String, String> plain = new HashMap<>();
    words.forEach((name, text) -> plain.put(name, chats.plain(text, reader)));
    return plain;
  }

  /** What a button calls with a capital stands in the middle of a sentence here. */
  private static String plain(String place, String words) {
    if (words.isBlank()) {
      return BY_HAND;
    }
    return AMID_WORDS.contains(place) ? StringUtils.uncapitalize(words) : words;
  }

  private Map<String, Text> usual(
      Programme programme, Document paper, long subject, Person reader) {
    School school = schools.get(programme.school());
    String form = programme.form().name().toLowerCase(Locale.ROOT);
    Map<String, Text> words = new HashMap<>();
    words.put("school", Text.words(school.name()));
    words.put("programme", Text.words(programme.title()));
    words.put("form", Text.of("programmes.form." + form));
    words.put("from", Text.of("documents.day", programme.startsOn()));
    words.put("until", Text.of("documents.day", programme.endsOn()));
    words.put("head", Text.words(signature.of(programme, paper.code(), subject, reader)));
    words.put(
        "approved-day",
        signature
            .approvedOn(programme, paper.code(), subject)
            .map(day -> Text.of("documents.day", day))
            .orElse(Text.of("documents.noday")));
    words.put("curator", Text.words(curators(school, reader)));
    words.put("today", Text.of("documents.day", chats.today(reader)));
    return words;
  }

  /** A curator makes papers in his own name; whoever else opens one reads who the curators are. */
  private String curators(School school, Person reader) {
    List<PersonId> curators = staffs.curatorsOf(school.id());
    return curators.contains(reader.id())
        ? reader.name().orElse("")
        : curators.stream()
            .flatMap(person -> people.get(person).name().stream())
            .collect(Collectors.joining(", "));
  }
}
