package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Reader;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** A document as it is read in the chat, with the names filled in. */
@Component
class DocumentPages {

  private static final Pattern GAP = Pattern.compile("\\{(school|child|name)}");

  private final ConsentDocuments documents;
  private final Consents consents;
  private final Wards wards;
  private final People people;

  DocumentPages(ConsentDocuments documents, Consents consents, Wards wards, People people) {
    this.documents = documents;
    this.consents = consents;
    this.wards = wards;
    this.people = people;
  }

  static boolean isOwn(Person person, Participant participant) {
    return participant.person().equals(person.id());
  }

  /**
   * The document in the wording for this person, who speaks for himself or for a child.
   *
   * @throws NotFound when there is none
   */
  ConsentDocument worded(String document, Person person, Participant about) {
    Reader reader =
        isOwn(person, about) ? consents.reader(about).orElseThrow(NotFound::new) : Reader.GUARDIAN;
    return documents.find(document, reader, about.role()).orElseThrow(NotFound::new);
  }

  static Text title(ConsentDocument document) {
    return translated(document.title());
  }

  static Text translated(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  /** The document, and under it the button by which this person agrees to it. */
  Screen toAgree(ConsentDocument document, Participant about, Person reader) {
    return read(document, about, reader)
        .with(
            Button.press(
                yes(document),
                ConsentSteps.YES,
                about.id(),
                document.id(),
                document.version(),
                reader.language()));
  }

  private static String yes(ConsentDocument document) {
    if (!document.isAgreementToTakePart()) {
      return "consents.agree";
    }
    return document.reader() == Reader.GUARDIAN ? "consents.noobjection" : "consents.participate";
  }

  Screen read(ConsentDocument document, Participant about, Person reader) {
    return Screen.of(words(document, about, reader.language(), nameOf(reader, about)));
  }

  /**
   * @param name of the person who agrees
   */
  Text words(ConsentDocument document, Participant about, Language language, String name) {
    return words(document.text(language), about, language, name);
  }

  /** The same of words that were kept, with the gaps still in them. */
  Text words(String text, Participant about, Language language, String name) {
    Map<String, String> names =
        Map.of(
            "school", consents.school(about).name(),
            "child", name(people.get(about.person())),
            "name", name);
    return filled(text, language, names);
  }

  /** The trusted words of the document, and between them what people have written. */
  private static Text filled(String text, Language language, Map<String, String> names) {
    List<Text> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      parts.add(Text.translated(Map.of(language, text.substring(from, gap.start()))));
      parts.add(Text.words(names.get(gap.group(1))));
      from = gap.end();
    }
    parts.add(Text.translated(Map.of(language, text.substring(from))));
    return new Text.Evidence(new Text.Joined("", parts));
  }

  /** A guardian who is here for the first time has told the name only for this purpose so far. */
  private String nameOf(Person reader, Participant about) {
    PersonId child = about.person();
    return wards.introducedName(reader.id(), child).orElseGet(() -> name(reader));
  }

  /** Somebody may write before he has told who he is. */
  static Text nameOr(Person person, String nameless) {
    return person.name().filter(name -> !name.isBlank()).map(Text::words).orElse(Text.of(nameless));
  }

  static String name(Person person) {
    return person.name().orElse("");
  }
}
