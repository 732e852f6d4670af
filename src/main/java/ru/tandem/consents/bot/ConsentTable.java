package ru.tandem.consents.bot;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Register;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.enrolment.Participant;
import ru.tandem.papers.CsvTable;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The register of a programme as a table: a row for every consent that was ever given. */
@Component
class ConsentTable implements Paper {

  static final String CODE = "consents.table";

  private final Register register;
  private final ConsentProof proof;
  private final People people;
  private final Chats chats;

  ConsentTable(Register register, ConsentProof proof, People people, Chats chats) {
    this.register = register;
    this.proof = proof;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    Person curator = asked.reader();
    CsvTable table = new CsvTable();
    table.row(Stream.of(Column.values()).map(one -> chats.plain(one.heading(), curator)).toList());
    for (Participant about : register.of(curator, new ProgrammeId(asked.number(0)))) {
      for (Consent consent : register.about(about)) {
        table.row(
            Stream.of(Column.values())
                .map(one -> chats.plain(cell(one, consent), curator))
                .toList());
      }
    }
    return table.bytes();
  }

  private enum Column {
    PERSON,
    DOCUMENT,
    VERSION,
    GIVER,
    AT,
    IDENTITY,
    WAY,
    ENDED,
    HASH;

    Text heading() {
      return Text.of("consents.column." + this);
    }
  }

  private Text cell(Column column, Consent consent) {
    return switch (column) {
      case PERSON -> name(consent.subject());
      case DOCUMENT -> proof.title(consent);
      case VERSION -> Text.words(Integer.toString(consent.version()));
      case GIVER -> name(consent.givenBy());
      case AT -> Text.words(consent.givenAt().toString());
      case IDENTITY -> ConsentProof.identity(consent);
      case WAY -> proof.way(consent);
      case ENDED ->
          Text.words(consent.withdrawnAt().or(consent::expiredAt).map(Object::toString).orElse(""));
      case HASH -> Text.words(consent.textHash());
    };
  }

  private Text name(PersonId id) {
    return Text.words(DocumentPages.name(people.get(id)));
  }
}
