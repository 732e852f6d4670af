package ru.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.consents.Gate.Key;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;

/** Whose yes opens the gate, at every age. */
class GateTest {

  private static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final SchoolId SCHOOL = new SchoolId(1);

  private final ConsentDocuments documents = new ConsentDocuments(new ConfigDirectory("config"));
  private final Person anya = person(1);
  private final Person irina = person(2);
  private final Person oleg = person(3);
  private final List<Consent> said = new ArrayList<>();
  private final List<Guardianship> guardians = new ArrayList<>();
  private LocalDate born = TODAY.minusYears(14);
  private ParticipantRole part = ParticipantRole.MENTEE;
  private boolean refused;

  private static Person person(long number) {
    Person person = Person.comes(1000 + number, Language.RU, NOW);
    ReflectionTestUtils.setField(person, "id", number);
    return person;
  }

  private Gate gate() {
    return gate(TODAY);
  }

  private Gate gate(LocalDate today) {
    return Gate.of(
        anya.id(),
        Reader.bornOn(born, today),
        part,
        said,
        guardians,
        refused,
        documents,
        ConsentDocument::version);
  }

  private void anyaAgrees(Reader as) {
    documents
        .required(as, part)
        .forEach(document -> said.add(Consent.own(SCHOOL, anya, document, Language.RU, NOW)));
  }

  private Guardianship guardian(Person who) {
    Guardianship guardianship = Guardianship.of(anya.id(), who.id(), "mother", "+79000000000", NOW);
    guardians.add(guardianship);
    return guardianship;
  }

  private void confirmed(Person who) {
    guardian(who).isConfirmed(Identity.CURATOR.name(), NOW);
  }

  private void agrees(Person guardian) {
    for (ConsentDocument document : documents.required(Reader.GUARDIAN, part)) {
      said.add(Consent.forChild(anya.id(), SCHOOL, guardian, document, Language.RU, NOW));
    }
  }

  private void withdraws(Person giver) {
    said.stream()
        .filter(consent -> consent.givenBy().equals(giver.id()))
        .forEach(consent -> consent.withdraw(NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-06,", // ten tomorrow
    "2016-10-05, CHILD",
    "2012-10-06, CHILD", // fourteen tomorrow
    "2012-10-05, TEEN",
    "2008-10-06, TEEN", // eighteen tomorrow
    "2008-10-05, ADULT",
    "1975-03-14, ADULT",
    "2012-02-29, TEEN"
  })
  void theAgeSaysAsWhomOneAgrees(LocalDate born, Reader reader) {
    assertThat(Reader.bornOn(born, TODAY).orElse(null)).isEqualTo(reader);
  }

  @Test
  void whoWasBornOnTheLeapDayIsFourteenOnTheFirstOfMarch() {
    LocalDate leapDay = LocalDate.of(2012, 2, 29);
    assertThat(Reader.bornOn(leapDay, LocalDate.of(2026, 2, 28))).contains(Reader.CHILD);
    assertThat(Reader.bornOn(leapDay, LocalDate.of(2026, 3, 1))).contains(Reader.TEEN);
  }

  @Test
  void underTenNothingOpensTheGate() {
    born = TODAY.minusYears(10).plusDays(1);
    anyaAgrees(Reader.CHILD);
    confirmed(irina);
    agrees(irina);
    assertThat(gate().isOpen()).isFalse();
    assertThat(gate(TODAY.plusDays(1)).isOpen()).isTrue();
  }

  @Test
  void aChildNeedsItsOwnYesInPlainWordsAndTheGuardians() {
    born = TODAY.minusYears(11);
    assertThat(gate().missing()).extracting(ConsentDocument::id).containsExactly("participation");
    anyaAgrees(Reader.CHILD);
    assertThat(gate().ownIsGiven()).isTrue();
    assertThat(gate().isOpen()).isFalse();
    confirmed(irina);
    agrees(irina);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void theGuardianAloneIsNotEnough() {
    born = TODAY.minusYears(11);
    confirmed(irina);
    agrees(irina);
    assertThat(gate().guardian()).isEqualTo(Key.GIVEN);
    assertThat(gate().isOpen()).isFalse();
  }

  @Test
  void aTeenagerReadsTheDataDocumentToo() {
    assertThat(gate().missing())
        .extracting(ConsentDocument::id)
        .containsExactly("participation", "personal-data");
    said.add(Consent.own(SCHOOL, anya, gate().missing().get(0), Language.RU, NOW));
    assertThat(gate().missing()).extracting(ConsentDocument::id).containsExactly("personal-data");
  }

  @Test
  void aTeenagerNeedsBothKeys() {
    anyaAgrees(Reader.TEEN);
    assertThat(gate().guardian()).isEqualTo(Key.MISSING);
    assertThat(gate().isOpen()).isFalse();
    confirmed(irina);
    agrees(irina);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void anAdultAgreesAlone() {
    born = TODAY.minusYears(18);
    assertThat(gate().guardian()).isEqualTo(Key.NOT_NEEDED);
    assertThat(gate().isOpen()).isFalse();
    anyaAgrees(Reader.ADULT);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void onTheFourteenthBirthdayTheChildIsAskedAsATeenager() {
    born = TODAY.plusDays(1).minusYears(14);
    anyaAgrees(Reader.CHILD);
    confirmed(irina);
    agrees(irina);
    assertThat(gate().isOpen()).isTrue();
    assertThat(gate(TODAY.plusDays(1)).missing())
        .extracting(ConsentDocument::id)
        .containsExactly("participation", "personal-data");
    assertThat(gate(TODAY.plusDays(1)).withdrawn()).isFalse();
  }

  @Test
  void onTheEighteenthBirthdayOneIsAskedAnewAndTheGuardianNoMore() {
    born = TODAY.plusDays(1).minusYears(18);
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    agrees(irina);
    assertThat(gate().isOpen()).isTrue();
    assertThat(gate(TODAY.plusDays(1)).isOpen()).isFalse();
    anyaAgrees(Reader.ADULT);
    assertThat(gate(TODAY.plusDays(1)).isOpen()).isTrue();
  }

  @Test
  void aGuardianWhomNobodyConfirmedDoesNotOpenIt() {
    anyaAgrees(Reader.TEEN);
    Guardianship guardianship = guardian(irina);
    assertThat(gate().guardian()).isEqualTo(Key.MISSING);
    agrees(irina);
    assertThat(gate().guardian()).isEqualTo(Key.UNCONFIRMED);
    assertThat(gate().isOpen()).isFalse();
    guardianship.isConfirmed(Identity.CURATOR.name(), NOW);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void theYesOfSomebodyWhoIsNoGuardianCountsForNothing() {
    anyaAgrees(Reader.TEEN);
    agrees(oleg);
    assertThat(gate().guardian()).isEqualTo(Key.MISSING);
  }

  @Test
  void halfAGuardiansYesIsNone() {
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    agrees(irina);
    said.remove(said.size() - 1);
    assertThat(gate().guardian()).isEqualTo(Key.MISSING);
  }

  @Test
  void oneOfTwoGuardiansIsEnough() {
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    confirmed(oleg);
    agrees(oleg);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void oneOfTwoGuardiansWhoTakesItBackClosesIt() {
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    confirmed(oleg);
    agrees(irina);
    agrees(oleg);
    withdraws(oleg);
    assertThat(gate().isOpen()).isFalse();
    assertThat(gate().withdrawn()).isTrue();
    agrees(oleg);
    assertThat(gate().isOpen()).isTrue();
    assertThat(gate().withdrawn()).isFalse();
  }

  @Test
  void aStrangerWhoTakesItBackClosesNothing() {
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    agrees(irina);
    guardian(oleg);
    agrees(oleg);
    withdraws(oleg);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void ownWithdrawalClosesItUntilItIsGivenAgain() {
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    agrees(irina);
    withdraws(anya);
    assertThat(gate().isOpen()).isFalse();
    assertThat(gate().withdrawn()).isTrue();
    anyaAgrees(Reader.TEEN);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void aNewVersionIsAskedAnew() {
    born = TODAY.minusYears(30);
    for (ConsentDocument document : documents.required(Reader.ADULT, part)) {
      ConsentDocument older =
          new ConsentDocument(
              document.id(), 0, true, Reader.ADULT, null, document.title(), document.text());
      said.add(Consent.own(SCHOOL, anya, older, Language.RU, NOW));
    }
    assertThat(gate().missing()).hasSize(2);
    assertThat(gate().withdrawn()).isFalse();
  }

  @Test
  void aGuardiansNoClosesItWhateverAnotherHasSaid() {
    anyaAgrees(Reader.TEEN);
    confirmed(irina);
    agrees(irina);
    refused = true;
    assertThat(gate().isOpen()).isFalse();
    assertThat(gate().withdrawn()).isTrue();
    assertThat(gate().refused()).isTrue();
    refused = false;
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void atEighteenNoGuardiansNoCounts() {
    born = TODAY.minusYears(18);
    refused = true;
    anyaAgrees(Reader.ADULT);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void aYesToTheWordsAboutAMenteeIsNoneToThoseAboutAMentor() {
    born = TODAY.minusYears(12);
    anyaAgrees(Reader.CHILD);
    confirmed(irina);
    agrees(irina);
    assertThat(gate().isOpen()).isTrue();
    part = ParticipantRole.MENTOR;
    assertThat(gate().isOpen()).isFalse();
    assertThat(gate().withdrawn()).isFalse();
    anyaAgrees(Reader.CHILD);
    agrees(irina);
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void aYesFromBeforePartsWereToldApartHoldsForEither() {
    born = TODAY.minusYears(12);
    anyaAgrees(Reader.CHILD);
    confirmed(irina);
    agrees(irina);
    said.forEach(consent -> ReflectionTestUtils.setField(consent, "part", null));
    part = ParticipantRole.MENTOR;
    assertThat(gate().isOpen()).isTrue();
  }

  @Test
  void theEvidenceProvesTheWordingInItsLanguage() {
    ConsentDocument document = documents.required(Reader.ADULT, part).get(0);
    Consent russian = Consent.own(SCHOOL, anya, document, Language.RU, NOW);
    Consent english = Consent.own(SCHOOL, anya, document, Language.EN, NOW);
    assertThat(russian.textHash()).hasSize(64).isNotEqualTo(english.textHash());
    assertThat(russian.textHash()).isEqualTo(document.sha256(Language.RU));
    assertThat(russian.chatId()).isEqualTo(anya.chatId());
    assertThat(russian.identity()).contains(Identity.ACCOUNT);
  }
}
