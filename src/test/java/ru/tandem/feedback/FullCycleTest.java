package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.config.BrokenConfig;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Absence;
import ru.tandem.meetings.HeldMeeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.schools.SchoolId;
import ru.tandem.tandems.Membership;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** What counts in the statistics of the year, and what does not count yet. */
class FullCycleTest {

  private static final Instant START = Instant.parse("2026-09-07T06:00:00Z");
  private static final ProgrammeId ID = new ProgrammeId(1);
  private static final ConfigDirectory CONFIG = new ConfigDirectory("config");

  private final Questionnaires questionnaires = new Questionnaires(CONFIG);
  private final Participants participants = mock(Participants.class);
  private final Tandems tandems = mock(Tandems.class);
  private final StandIns standIns = mock(StandIns.class);
  private final Meetings meetings = mock(Meetings.class);
  private final Responses responses = mock(Responses.class);
  private final List<Participant> all = new ArrayList<>();
  private final List<Membership> pairs = new ArrayList<>();
  private final List<HeldMeeting> held = new ArrayList<>();
  private final Set<Long> planned = new HashSet<>();
  private final List<Response> answers = new ArrayList<>();

  @TempDir Path school;

  @BeforeEach
  void tellWhatIsThere() {
    when(participants.findByProgrammeIdOrderById(any())).thenReturn(all);
    when(tandems.memberships(any())).thenReturn(pairs);
    when(tandems.planned(any(ProgrammeId.class))).thenReturn(planned);
    when(meetings.held(any())).thenReturn(held);
    when(responses.latest(anyString(), any())).thenReturn(answers);
  }

  @Test
  void whoHasAllTheModelAsksForHasGoneTheFullCycle() {
    Participant anya = mentee();
    Participant misha = mentor();
    pair(1, misha, anya);
    season(1, 5);
    List.of(anya, misha).forEach(this::answers);
    assertThat(full()).containsExactlyInAnyOrder(anya.id(), misha.id());
  }

  @Test
  void theSurveyAloneMakesNoFullCycle() {
    Participant anya = mentee();
    pair(1, mentor(), anya);
    answers(anya);
    assertThat(missing(anya))
        .containsExactly(
            CyclePart.PLAN, CyclePart.MEETINGS, CyclePart.FIRST_MEETING, CyclePart.FINAL_MEETING);
    season(1, 4);
    assertThat(missing(anya)).containsExactly(CyclePart.MEETINGS);
  }

  @Test
  void whoHasDoneAllButTheSurveyIsOneSurveyAway() {
    Participant anya = mentee();
    pair(1, mentor(), anya);
    season(1, 6);
    assertThat(missing(anya)).containsExactly(CyclePart.FINAL_SURVEY);
  }

  @Test
  void aWithdrawnConsentCountsForNothing() {
    Participant anya = mentee();
    pair(1, mentor(), anya);
    season(1, 5);
    answers(anya);
    anya.consentWithdrawn(START);
    assertThat(missing(anya)).containsExactly(CyclePart.CONSENTS);
  }

  @Test
  void whatAnotherHeldInTheMentorsPlaceCountsForTheOtherAndForTheMentee() {
    Participant anya = mentee();
    Participant misha = mentor();
    Participant lena = mentor();
    pair(1, misha, anya);
    pair(2, lena, mentee());
    season(1, 6);
    season(2, 4);
    List.of(anya, misha, lena).forEach(this::answers);
    StandIn twice = mock(StandIn.class);
    when(twice.tandem()).thenReturn(new TandemId(1));
    when(twice.participant()).thenReturn(lena.id());
    when(twice.covers(day(3))).thenReturn(true);
    when(twice.covers(day(4))).thenReturn(true);
    when(standIns.ofProgramme(any())).thenReturn(List.of(twice));
    assertThat(missing(misha)).containsExactly(CyclePart.MEETINGS);
    assertThat(full()).containsExactlyInAnyOrder(anya.id(), lena.id());
  }

  @Test
  void aMenteeWhoChangedTheMentorCountsAllMeetingsAndAMentorOnlyWholePairs() {
    Participant anya = mentee();
    Participant first = mentor();
    Participant second = mentor();
    pair(1, first, anya);
    pair(2, second, anya);
    planned.add(2L);
    met(1, MeetingKind.ORGANISATIONAL, 1);
    met(1, MeetingKind.REGULAR, 2);
    met(2, MeetingKind.ORGANISATIONAL, 3);
    met(2, MeetingKind.REGULAR, 4);
    met(2, MeetingKind.FINAL, 5);
    List.of(anya, first, second).forEach(this::answers);
    assertThat(full()).containsExactly(anya.id());
    assertThat(missing(second)).containsExactly(CyclePart.MEETINGS);
    assertThat(missing(first)).contains(CyclePart.PLAN, CyclePart.FINAL_MEETING);
  }

  @Test
  void oneOfSeveralPairsIsEnoughForTheirMentor() {
    Participant misha = mentor();
    pair(1, misha, mentee());
    pair(2, misha, mentee());
    season(2, 5);
    answers(misha);
    assertThat(full()).containsExactly(misha.id());
  }

  @Test
  void whoJoinedAGroupLateWasNotAtItsFirstMeetings() {
    Participant misha = mentor();
    Participant late = mentee();
    pair(1, misha, mentee());
    pairs.add(new Membership(1, misha.id(), late.id(), START, day(4), null));
    season(1, 6);
    answers(late);
    assertThat(cycles().of(programme(MentoringKind.GROUP)).get(late.id()).meetings()).isEqualTo(3);
    assertThat(missing(late)).contains(CyclePart.FIRST_MEETING, CyclePart.MEETINGS);
  }

  @Test
  void aMeetingCountsForThoseWhoWereAtIt() {
    Participant anya = mentee();
    Participant boris = mentee();
    Participant misha = mentor();
    pair(1, misha, anya);
    pair(1, misha, boris);
    season(1, 5);
    List.of(anya, boris).forEach(this::answers);
    when(meetings.absences(any())).thenReturn(Set.of(new Absence(2, boris.person())));
    assertThat(full()).containsExactly(anya.id());
    assertThat(missing(boris)).containsExactly(CyclePart.MEETINGS);
  }

  @Test
  void whoMeetsOnceNeedsNoPlanAndNoFinalMeeting() {
    Participant anya = mentee();
    pair(1, mentor(), anya);
    met(1, MeetingKind.SINGLE, 1);
    answers(anya);
    assertThat(cycles().full(programme(MentoringKind.SPEED))).contains(anya.id());
  }

  @Test
  void ofAClosedSeasonCountsWhatStoodThereThen() {
    Participant anya = mentee();
    mentor();
    anya.finished(START);
    Programme programme = programme(MentoringKind.TRADITIONAL);
    programme.close(new PersonId(9), START);
    assertThat(cycles().full(programme)).containsExactly(anya.id());
  }

  @Test
  void aSchoolMayAskForLessAndAMistakeIsNamedWithItsLine() throws IOException {
    Participant anya = mentee();
    pair(1, mentor(), anya);
    met(1, MeetingKind.ORGANISATIONAL, 1);
    met(1, MeetingKind.REGULAR, 2);
    answers(anya);
    assertThat(
            new CycleRules(
                    edited("meetings: 5", "meetings: 2", "plan, ", "", "final-meeting, ", ""))
                .of(MentoringKind.TRADITIONAL))
        .isEqualTo(
            new CycleRule(
                2,
                Set.of(
                    CyclePart.CONSENTS,
                    CyclePart.APPLICATION,
                    CyclePart.PAIR,
                    CyclePart.FIRST_MEETING,
                    CyclePart.FINAL_SURVEY)));
    assertThatThrownBy(
            () ->
                new CycleRules(edited("plan, ", "plann, meetings, ", "meetings: 5", "meetings: 0")))
        .isInstanceOf(BrokenConfig.class)
        .hasMessageContaining("monitoring.yaml, line")
        .hasMessageContaining("“plann” is not known")
        .hasMessageContaining("stands in no list")
        .hasMessageContaining("a whole number from 1 to 100");
  }

  private ConfigDirectory edited(String... changes) throws IOException {
    String text = Files.readString(Path.of("config/monitoring.yaml"));
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    Files.writeString(school.resolve("monitoring.yaml"), text);
    return new ConfigDirectory(school.toString());
  }

  private FullCycles cycles() {
    return new FullCycles(
        new CycleRules(CONFIG),
        participants,
        tandems,
        standIns,
        meetings,
        questionnaires,
        responses);
  }

  private Set<ParticipantId> full() {
    return cycles().full(programme(MentoringKind.TRADITIONAL));
  }

  private Set<CyclePart> missing(Participant one) {
    Map<ParticipantId, FullCycle> cycles = cycles().of(programme(MentoringKind.TRADITIONAL));
    return cycles.get(one.id()).missing();
  }

  private static Programme programme(MentoringKind kind) {
    Programme programme =
        Programme.planned(
            new SchoolId(1),
            new Programme.Plan(
                "Осень",
                MentoringForm.PUPIL_PUPIL,
                kind,
                Rhythm.WEEKLY,
                LocalDate.parse("2026-09-07"),
                LocalDate.parse("2026-12-20"),
                10,
                10),
            START);
    ReflectionTestUtils.setField(programme, "id", 1L);
    return programme;
  }

  private Participant mentee() {
    return comes(ParticipantRole.MENTEE);
  }

  private Participant mentor() {
    return comes(ParticipantRole.MENTOR);
  }

  private Participant comes(ParticipantRole role) {
    Participant one = Participant.joins(ID, new PersonId(all.size() + 1), role, START);
    ReflectionTestUtils.setField(one, "id", all.size() + 1L);
    one.consented(START);
    one.applied(1, START);
    all.add(one);
    return one;
  }

  private void pair(long tandem, Participant mentor, Participant mentee) {
    pairs.add(new Membership(tandem, mentor.id(), mentee.id(), START, START, null));
  }

  /** A plan, and so many meetings of which the first and the last are what they should be. */
  private void season(long tandem, int meetings) {
    planned.add(tandem);
    for (int i = 1; i <= meetings; i++) {
      met(
          tandem,
          i == 1
              ? MeetingKind.ORGANISATIONAL
              : i == meetings ? MeetingKind.FINAL : MeetingKind.REGULAR,
          i);
    }
  }

  private void met(long tandem, MeetingKind kind, int day) {
    held.add(new HeldMeeting(held.size() + 1, new TandemId(tandem), kind, day(day)));
  }

  private static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  private void answers(Participant one) {
    Questionnaire asked =
        questionnaires
            .byId(one.isMentor() ? "pupil-pupil-mentor-final" : "pupil-pupil-mentee-final")
            .orElseThrow();
    answers.add(Response.of(asked, one.person(), one.id().subject(), Map.of(), START));
  }
}
