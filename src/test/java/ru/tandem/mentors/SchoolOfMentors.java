package ru.tandem.mentors;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
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
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
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

/** A school with a curator, and grown-ups who have handed in their applications. */
public class SchoolOfMentors {

  private static final JsonMapper JSON = new JsonMapper();

  private final House house;
  private final SchoolId school;
  private final ProgrammeId programme;
  private final Phone curator;
  private final Map<Phone, Phone> guardians = new HashMap<>();

  public SchoolOfMentors(House house, MentoringForm form) {
    this.house = house;
    ZoneId moscow = ZoneId.of("Europe/Moscow");
    school =
        in(() -> bean(Schools.class).save(School.named("Лицей № 1", moscow, house.now())).id());
    programme =
        in(
            () ->
                bean(Programmes.class)
                    .save(Programme.planned(school, season(form), house.now()))
                    .id());
    curator = staff("Марина Соколова");
  }

  /** Another curator of the school. */
  public Phone staff(String name) {
    Phone phone = came(name, "1980-01-01");
    in(
        () -> {
          String code = bean(Codes.class).next();
          StaffLink office = StaffLink.to(school, StaffRole.CURATOR, code, house.now());
          return bean(Staffs.class).save(office.use(person(phone), house.now()));
        });
    return phone;
  }

  private static Programme.Plan season(MentoringForm form) {
    return new Programme.Plan(
        "Вместе",
        form,
        MentoringKind.TRADITIONAL,
        Rhythm.WEEKLY,
        LocalDate.of(2026, 9, 7),
        LocalDate.of(2027, 12, 31),
        12,
        8);
  }

  public Phone curator() {
    return curator;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public Phone came(String name, String born) {
    Phone phone = house.phone(name).opens("").sees("приглашение");
    in(
        () -> {
          person(phone).introduces(name, LocalDate.parse(born));
          return phone;
        });
    return phone;
  }

  /** Has applied and waits for the curator's word. */
  public Phone applies(String name, ParticipantRole role, String answers) {
    return applies(came(name, "2000-05-14"), role, answers, this::agrees);
  }

  /** Fourteen years old; a guardian has agreed too. */
  public Phone pupil(String name, String answers) {
    Phone mother = came("Ирина", "1985-01-01");
    Phone phone = came(name, "2012-05-14");
    guardians.put(phone, mother);
    return applies(phone, ParticipantRole.MENTEE, answers, part -> bothAgree(part, person(mother)));
  }

  public Phone guardian(Phone pupil) {
    return guardians.get(pupil);
  }

  private void agrees(Participant part) {
    bean(ConsentDocuments.class)
        .required(Reader.ADULT, part.role())
        .forEach(each -> bean(GiveConsent.class).own(part, each, Language.RU));
  }

  private void bothAgree(Participant part, Person mother) {
    Guardianship tie =
        Guardianship.of(part.person(), mother.id(), "мать", "+70000000000", house.now());
    tie.isConfirmed("CURATORS_LINK", house.now());
    bean(Guardianships.class).save(tie);
    ConsentDocuments documents = bean(ConsentDocuments.class);
    GiveConsent consent = bean(GiveConsent.class);
    documents
        .required(Reader.TEEN, part.role())
        .forEach(each -> consent.own(part, each, Language.RU));
    documents
        .required(Reader.GUARDIAN, part.role())
        .forEach(each -> consent.forChild(mother, part, each, Language.RU));
  }

  private Phone applies(
      Phone phone, ParticipantRole role, String answers, Consumer<Participant> agrees) {
    in(
        () -> {
          Person person = person(phone);
          Participant part =
              bean(JoinProgramme.class)
                  .by(
                      person,
                      bean(Invite.class).to(programme, role),
                      person.name().orElseThrow(),
                      person.bornOn().orElseThrow());
          agrees.accept(part);
          bean(AnswerQuestionnaire.class)
              .by(
                  person.id(),
                  bean(Applications.class).questionnaire(part),
                  part.id().subject(),
                  json(answers));
          return part;
        });
    house.telegram().awaitQuiet();
    return phone;
  }

  public Phone mentor(String name, String answers) {
    return applies(name, ParticipantRole.MENTOR, answers);
  }

  /** The curator has said yes. */
  public Phone approved(Phone phone) {
    in(() -> bean(ReviewApplication.class).approve(person(curator), part(phone).id()));
    house.telegram().awaitQuiet();
    return phone;
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

  public Participant part(Phone phone) {
    return bean(Participants.class).findByPersonIdOrderById(person(phone).id()).get(0);
  }

  public boolean isReady(Phone mentor) {
    return in(() -> part(mentor).has(Step.READY));
  }

  public <T> T in(Supplier<T> act) {
    return bean(TransactionTemplate.class).execute(status -> act.get());
  }

  public <T> T bean(Class<T> type) {
    return house.bean(type);
  }
}
