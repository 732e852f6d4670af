package ru.tandem.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seats;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import tools.jackson.databind.node.StringNode;

/** A school in the middle of its season: people who have been approved. */
public class SmallSchool {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final House house;
  private final SchoolId school;
  private ProgrammeId programme;

  public SmallSchool(House house) {
    this(house, "Школа № 7", "Осень");
  }

  public SmallSchool(House house, MentoringKind kind) {
    this(house, "Школа № 7", "Осень", kind);
  }

  public SmallSchool(House house, String name, String title) {
    this(house, name, title, MentoringKind.TRADITIONAL);
  }

  private SmallSchool(House house, String name, String title, MentoringKind kind) {
    this(house, name, title, kind, MOSCOW);
  }

  private SmallSchool(House house, String name, String title, MentoringKind kind, ZoneId zone) {
    this.house = house;
    this.school = in(() -> bean(Schools.class).save(School.named(name, zone, now())).id());
    this.programme = plans(title, kind);
  }

  /** Whose teachers mentor teachers. */
  public static SmallSchool ofTeachers(House house) {
    SmallSchool school = new SmallSchool(house, "Школа № 8", "Осень");
    school.in(
        () -> {
          Programme.Plan plan =
              new Programme.Plan(
                  "Учителя",
                  MentoringForm.TEACHER_TEACHER,
                  MentoringKind.TRADITIONAL,
                  Rhythm.WEEKLY,
                  LocalDate.of(2026, 9, 7),
                  LocalDate.of(2026, 12, 20),
                  10,
                  10);
          Programme teachers =
              school
                  .bean(Programmes.class)
                  .save(Programme.planned(school.school, plan, school.now()));
          school.programme = teachers.id();
          return teachers;
        });
    return school;
  }

  /** Where the clocks go back in autumn. */
  public static SmallSchool inBerlin(House house) {
    return new SmallSchool(
        house, "Школа № 9", "Осень", MentoringKind.TRADITIONAL, ZoneId.of("Europe/Berlin"));
  }

  /** One more programme of the same autumn. */
  public ProgrammeId plans(String title) {
    return plans(title, MentoringKind.TRADITIONAL);
  }

  private ProgrammeId plans(String title, MentoringKind kind) {
    Programme.Plan plan =
        new Programme.Plan(
            title,
            MentoringForm.PUPIL_PUPIL,
            kind,
            Rhythm.WEEKLY,
            LocalDate.of(2026, 9, 7),
            LocalDate.of(2026, 12, 20),
            10,
            10);
    return in(() -> bean(Programmes.class).save(Programme.planned(school, plan, now())).id());
  }

  /** Its last day is near: ten days from now. */
  public void endsSoon() {
    in(
        () -> {
          Programme autumn = bean(Programmes.class).get(programme);
          LocalDate today = LocalDate.ofInstant(now(), MOSCOW);
          autumn.runs(autumn.startsOn(), today.plusDays(10));
          return autumn;
        });
  }

  public SchoolId id() {
    return school;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public Phone staff(String name, StaffRole role) {
    return appoint(came(name, "1980-01-01"), role);
  }

  public Phone appoint(Phone phone, StaffRole role) {
    in(
        () ->
            bean(Staffs.class)
                .save(StaffLink.to(school, role, "c" + school, now()).use(person(phone), now())));
    return phone;
  }

  public Phone mentee(String name, String born) {
    return takesPart(came(name, born), ParticipantRole.MENTEE);
  }

  public Phone mentor(String name, String born) {
    return takesPart(came(name, born), ParticipantRole.MENTOR);
  }

  public Phone guardian(String name, Phone child) {
    return isGuardian(came(name, "1985-01-01"), child);
  }

  public Phone isGuardian(Phone phone, Phone child) {
    in(
        () ->
            bean(Guardianships.class)
                .save(
                    Guardianship.of(
                        person(child).id(), person(phone).id(), "mother", "+79990000001", now())));
    return phone;
  }

  /** The school has made sure who that is. */
  public void confirms(Phone guardian, Phone child) {
    in(
        () -> {
          Guardianship row =
              bean(Guardianships.class)
                  .findByChildIdAndGuardianId(person(child).id(), person(guardian).id())
                  .orElseThrow();
          row.isConfirmed("CURATOR", now());
          return row;
        });
  }

  private Phone came(String name, String born) {
    Phone phone = house.phone(name).opens("").sees("Тандем");
    in(
        () -> {
          person(phone).introduces(name, LocalDate.parse(born));
          return phone;
        });
    return phone;
  }

  /** Has come and agreed, and is yet to apply. */
  public Phone joins(String name, String born, ParticipantRole role) {
    Phone phone = came(name, born);
    in(
        () -> {
          Participant part = Participant.joins(programme, person(phone).id(), role, now());
          part.consented(now());
          return bean(Participants.class).save(part);
        });
    return phone;
  }

  /** A mentor by the invitation of a partner. */
  public Phone mentorOf(String partner, String name, String born) {
    Phone phone = came(name, born);
    in(
        () -> {
          Invitation invitation =
              bean(Invite.class).from(programme, ParticipantRole.MENTOR, partner);
          Participant part =
              Participant.joins(programme, person(phone).id(), ParticipantRole.MENTOR, now())
                  .cameBy(invitation.code());
          part.consented(now());
          part.applied(1, now());
          part.approve(person(phone).id(), now());
          return bean(Participants.class).save(part);
        });
    return phone;
  }

  public Phone takesPart(Phone phone, ParticipantRole role) {
    in(
        () -> {
          Participant part = Participant.joins(programme, person(phone).id(), role, now());
          part.consented(now());
          part.applied(1, now());
          part.approve(person(phone).id(), now());
          return bean(Participants.class).save(part);
        });
    return phone;
  }

  /** Answers one question of a questionnaire and hands it in. */
  public void answers(Phone phone, String questionnaire, String key, String answer) {
    answers(phone, questionnaire, key, answer, part(phone).subject());
  }

  /** The same about something else than the part in the programme. */
  public void answers(
      Phone phone, String questionnaire, String key, String answer, String subject) {
    Questionnaire asked = bean(Questionnaires.class).byId(questionnaire).orElseThrow();
    in(
        () ->
            bean(AnswerQuestionnaire.class)
                .by(person(phone).id(), asked, subject, Map.of(key, StringNode.valueOf(answer))));
  }

  public Person person(Phone phone) {
    return bean(People.class).findByChatId(phone.id()).orElseThrow();
  }

  public ParticipantId part(Phone phone) {
    return bean(Participants.class).of(person(phone).id(), programme).get(0).id();
  }

  public List<Concern> concerns() {
    return bean(Concerns.class).findAll();
  }

  /** They work together from now on. */
  public TandemId pair(Phone mentor, Phone... mentees) {
    return in(
        () ->
            bean(FormTandem.class)
                .of(
                    participant(mentor),
                    Arrays.stream(mentees).map(this::participant).toList(),
                    now())
                .id());
  }

  /** A meeting on which both have agreed; the next of the five kinds. */
  public Meeting agreed(TandemId pair, Phone mentor, Phone mentee, String local) {
    Instant at = LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    return in(
        () -> {
          Meeting meeting =
              bean(ProposeMeeting.class)
                  .anew(
                      bean(Tandems.class).get(pair),
                      person(mentor).id(),
                      new Appointment(at, 40, Mode.SCHOOL, ""));
          bean(DecideMeeting.class).confirm(bean(Seats.class).of(person(mentee), meeting.id()));
          return meeting;
        });
  }

  /** They have met without having arranged it: one tells so, the other confirms. */
  public void met(TandemId pair, Phone mentor, Phone mentee, String local) {
    Instant at = LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    in(
        () -> {
          SayOutcome say = bean(SayOutcome.class);
          Meeting meeting =
              say.tell(
                  bean(Tandems.class).get(pair),
                  person(mentor).id(),
                  new Appointment(at, 40, Mode.SCHOOL, ""));
          say.say(bean(Seats.class).of(person(mentee), meeting.id()), Outcome.HELD);
          return meeting;
        });
  }

  /** Each of them says that the meeting took place. */
  public void held(Meeting meeting, Phone... people) {
    for (Phone phone : people) {
      in(
          () -> {
            bean(SayOutcome.class)
                .say(bean(Seats.class).of(person(phone), meeting.id()), Outcome.HELD);
            return meeting;
          });
    }
  }

  private Participant participant(Phone phone) {
    return bean(Participants.class).get(part(phone));
  }

  /** Something happened that another feature waits for. */
  public void publish(Object event) {
    in(
        () -> {
          house.publish(event);
          return event;
        });
  }

  public <T> T in(Supplier<T> act) {
    return bean(TransactionTemplate.class).execute(status -> act.get());
  }

  public <T> T bean(Class<T> type) {
    return house.bean(type);
  }

  private Instant now() {
    return bean(Clock.class).instant();
  }
}
