package ru.tandem.matching.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.GiveConsent;
import ru.tandem.consents.Reader;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.JoinProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.Codes;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school whose people have been approved and wait for their pairs. */
public class PairsSchool {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final JsonMapper JSON = new JsonMapper();

  private final House house;
  private final SchoolId school;
  private final ProgrammeId programme;
  public final Phone curator;

  public PairsSchool(House house) {
    this(house, MentoringKind.TRADITIONAL);
  }

  public PairsSchool(House house, MentoringKind kind) {
    this.house = house;
    this.school =
        in(() -> bean(Schools.class).save(School.named("Лицей № 1", MOSCOW, house.now())).id());
    this.programme =
        in(
            () ->
                bean(Programmes.class)
                    .save(Programme.planned(school, season(kind), house.now()))
                    .id());
    this.curator = curator("Марина Соколова");
  }

  /** One more who leads the programme. */
  public Phone curator(String name) {
    return staff(name, StaffRole.CURATOR);
  }

  public Phone staff(String name, StaffRole role) {
    return appoint(came(name, "1980-01-01"), role);
  }

  public Phone appoint(Phone phone, StaffRole role) {
    in(
        () ->
            bean(Staffs.class)
                .save(
                    StaffLink.to(school, role, bean(Codes.class).next(), house.now())
                        .use(person(phone), house.now())));
    return phone;
  }

  private static Programme.Plan season(MentoringKind kind) {
    return new Programme.Plan(
        "Вместе",
        MentoringForm.PUPIL_PUPIL,
        kind,
        Rhythm.WEEKLY,
        LocalDate.of(2026, 9, 7),
        LocalDate.of(2027, 5, 31),
        12,
        8);
  }

  public ProgrammeId programme() {
    return programme;
  }

  /** Fourteen years old. */
  public Phone mentee(String name, String answers) {
    return takesPart(came(name, "2012-05-14"), ParticipantRole.MENTEE, answers);
  }

  /** Sixteen years old. */
  public Phone mentor(String name, String answers) {
    return takesPart(came(name, "2010-03-01"), ParticipantRole.MENTOR, answers);
  }

  /** A mentor who is thirty-six, for whom nobody else answers. */
  public Phone adult(String name, String answers) {
    return takesPart(came(name, "1990-03-01"), ParticipantRole.MENTOR, answers);
  }

  public Phone stranger(String name) {
    return came(name, "1990-01-01");
  }

  private Phone came(String name, String born) {
    Phone phone = house.phone(name).opens("").sees("приглашение");
    in(
        () -> {
          person(phone).introduces(name, LocalDate.parse(born));
          return phone;
        });
    return phone;
  }

  private Phone takesPart(Phone phone, ParticipantRole role, String answers) {
    boolean adult = !person(phone).isMinor(LocalDate.ofInstant(house.now(), MOSCOW));
    Phone mother = adult ? null : came("Родитель", "1985-01-01");
    house.telegram().awaitQuiet();
    in(
        () -> {
          Person child = person(phone);
          Participant part =
              bean(JoinProgramme.class)
                  .by(
                      child,
                      bean(Invite.class).to(programme, role),
                      child.name().orElseThrow(),
                      child.bornOn().orElseThrow());
          if (adult) {
            bean(ConsentDocuments.class)
                .required(Reader.ADULT, role)
                .forEach(each -> bean(GiveConsent.class).own(part, each, Language.RU));
          } else {
            agree(part, child, person(mother));
          }
          bean(AnswerQuestionnaire.class)
              .by(
                  child.id(),
                  bean(Applications.class).questionnaire(part),
                  part.id().subject(),
                  json(answers));
          part.approve(person(curator).id(), house.now());
          return part;
        });
    house.telegram().awaitQuiet();
    return phone;
  }

  /** Mends the application. */
  void answers(Phone phone, String answers) {
    in(
        () ->
            bean(AnswerQuestionnaire.class)
                .by(
                    person(phone).id(),
                    bean(Applications.class).questionnaire(part(phone)),
                    part(phone).id().subject(),
                    json(answers)));
    house.telegram().awaitQuiet();
  }

  private void agree(Participant part, Person child, Person mother) {
    Guardianship guardianship =
        Guardianship.of(child.id(), mother.id(), "мать", "+70000000000", house.now());
    guardianship.isConfirmed("CURATORS_LINK", house.now());
    bean(Guardianships.class).save(guardianship);
    ConsentDocuments documents = bean(ConsentDocuments.class);
    GiveConsent consent = bean(GiveConsent.class);
    documents
        .required(Reader.TEEN, part.role())
        .forEach(each -> consent.own(part, each, Language.RU));
    documents
        .required(Reader.GUARDIAN, part.role())
        .forEach(each -> consent.forChild(mother, part, each, Language.RU));
  }

  /** Everybody was there, and the time for wishes is over. */
  public GatheringId gathering() {
    return gathering(house.now().minus(Gathering.WISHES_OPEN));
  }

  /** Everybody was there, and has been asked for wishes at that moment. */
  GatheringId gathering(Instant asked) {
    return in(
        () -> {
          Gathering gathering =
              bean(PlanGathering.class)
                  .plan(programme, house.now().plus(Duration.ofHours(1)), "Зал");
          bean(Guests.class)
              .findByGatheringIdOrderById(gathering.id())
              .forEach(guest -> guest.attends(house.now()));
          bean(Gatherings.class).get(gathering.id()).survey(asked);
          return gathering.id();
        });
  }

  /** The best first. */
  public void chooses(GatheringId gathering, Phone chooser, Phone... chosen) {
    wishes(gathering, chooser, "ranking", chosen);
  }

  public void vetoes(GatheringId gathering, Phone chooser, Phone vetoed) {
    wishes(gathering, chooser, "veto", vetoed);
  }

  private void wishes(GatheringId gathering, Phone chooser, String key, Phone... chosen) {
    List<String> ids =
        List.of(chosen).stream().map(phone -> person(phone).id().toString()).toList();
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    answers.put(key, JSON.valueToTree(ids));
    in(
        () ->
            bean(AnswerQuestionnaire.class)
                .by(
                    person(chooser).id(),
                    bean(Wishes.class).survey(part(chooser)),
                    Wishes.subject(gathering),
                    answers));
  }

  private static Map<String, JsonNode> json(String answers) {
    Map<String, JsonNode> byKey = new LinkedHashMap<>();
    JSON.readTree(answers.replace('\'', '"'))
        .properties()
        .forEach(each -> byKey.put(each.getKey(), each.getValue()));
    return byKey;
  }

  public Person person(Phone phone) {
    return bean(People.class).findByChatId(phone.id()).orElseThrow();
  }

  /** As buttons call the part that somebody has in the programme. */
  public long participant(Phone phone) {
    return in(() -> part(phone).id().value());
  }

  Participant part(Phone phone) {
    return bean(Participants.class).findByPersonIdOrderById(person(phone).id()).get(0);
  }

  public <T> T in(Supplier<T> act) {
    return bean(TransactionTemplate.class).execute(status -> act.get());
  }

  public <T> T bean(Class<T> type) {
    return house.bean(type);
  }

  Instant now() {
    return house.now();
  }
}
