package ru.tandem.referees.bot;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.bot.ReadAnswers;
import ru.tandem.referees.AskAboutNeeds;
import ru.tandem.referees.NeedsAnswered;
import ru.tandem.referees.NeedsRequest;
import ru.tandem.referees.NeedsRequests;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Where a curator asks others about a mentee, and reads what they said. */
@Bot
class NeedsDesk implements Matters {

  /** What somebody knows of a mentee's needs; which request. */
  private static final String NEEDS = "referees.needs";

  private final AskAboutNeeds ask;
  private final NeedsRequests requests;
  private final CuratedProgrammes programmes;
  private final Responses responses;
  private final ReadAnswers read;
  private final Schools schools;
  private final People people;
  private final Chats chats;

  NeedsDesk(
      AskAboutNeeds ask,
      NeedsRequests requests,
      CuratedProgrammes programmes,
      Responses responses,
      ReadAnswers read,
      Schools schools,
      People people,
      Chats chats) {
    this.ask = ask;
    this.requests = requests;
    this.programmes = programmes;
    this.responses = responses;
    this.read = read;
    this.schools = schools;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        NEEDS,
        (who, matter, since) ->
            requests.findById(matter.number()).filter(one -> one.answeredAt().isEmpty()).isEmpty());
  }

  @OnPress("referees.ask")
  Reply choose(Person curator, ParticipantId id) {
    Participant mentee = ask.mentee(curator, id);
    return Screen.of("referees.choose", name(mentee))
        .with(Button.press("referees.link", "referees.link", id))
        .with(Button.press("referees.guardians", "referees.guardians", id))
        .with(Button.press("referees.guardianlink", "referees.guardianlink", id))
        .with(toCard(id), Button.home());
  }

  private String name(Participant mentee) {
    return people.get(mentee.person()).name().orElse("");
  }

  private static Button toCard(ParticipantId id) {
    return Button.press("referees.tocard", "enrolment.card", id);
  }

  @OnPress("referees.link")
  Reply link(Person curator, ParticipantId id) {
    return link(curator, ask.byLink(curator, id, NeedsRequest.Whom.REFEREE));
  }

  /** For whoever gave the consent on paper and is not in the chat. */
  @OnPress("referees.guardianlink")
  Reply guardianLink(Person curator, ParticipantId id) {
    return link(curator, ask.byLink(curator, id, NeedsRequest.Whom.GUARDIAN));
  }

  private Reply link(Person curator, NeedsRequest request) {
    String link = chats.link(NeedsEntrance.LINK, request.code());
    Text share = Text.of("referees.share");
    // The words travel through other hands: no name stands in them.
    return Screen.of("referees.link.made", name(ask.about(request)), link, request.expiresAt())
        .with(
            chats.share(
                share, link, Text.of("referees.share.words." + request.whom()), outward(request)))
        .with(toCard(request.mentee()), Button.home());
  }

  private Voice outward(NeedsRequest request) {
    School school = schools.get(programmes.school(ask.about(request).programme()));
    return Voice.outward(school.language(), school.zone());
  }

  @OnPress("referees.guardians")
  Reply guardians(Person curator, ParticipantId id) {
    Participant mentee = ask.mentee(curator, id);
    List<NeedsRequest> asked = ask.guardians(curator, id);
    if (asked.isEmpty() && ask.isGuardianAsked(id)) {
      return Screen.of("referees.guardians.before", name(mentee)).with(toCard(id), Button.home());
    }
    long told = asked.stream().filter(request -> tell(request, name(mentee))).count();
    String words = told > 0 ? "referees.guardians.asked" : "referees.guardians.none";
    List<PersonId> whom = asked.stream().flatMap(one -> one.answerer().stream()).toList();
    return Screen.of(
            Text.lines(Text.of(words, name(mentee), told), chats.later(whom, Urgency.REMINDER)))
        .with(toCard(id), Button.home());
  }

  private boolean tell(NeedsRequest request, String child) {
    return chats.tell(
        request.answerer().orElseThrow(),
        Screen.of("referees.guardian.asked", child)
            .with(Button.press("referees.answer", "referees.answer", request.id()))
            .with(Button.home()),
        Urgency.REMINDER,
        Matter.of(NEEDS, request.id()));
  }

  @EventListener
  void on(NeedsAnswered answered) {
    NeedsRequest request = requests.findById(answered.request()).orElseThrow();
    Participant mentee = ask.about(request);
    Screen news =
        Screen.of("referees.answered." + request.whom(), name(mentee))
            .with(Button.press("referees.read.now", "referees.read", mentee.id()))
            .with(Button.home());
    programmes
        .whoAsked(mentee.programme(), request.askedBy())
        .forEach(curator -> chats.tell(curator, news, Urgency.REMINDER));
  }

  /** Each in a message of its own: together they might be too long. */
  @OnPress("referees.read")
  Reply read(Person curator, ParticipantId id) {
    Participant mentee = ask.mentee(curator, id);
    Reply reply = Screen.of("referees.read.heading", name(mentee)).with(toCard(id), Button.home());
    for (NeedsRequest request : requests.findByParticipantIdOrderById(id)) {
      if (request.response().isPresent()) {
        Response response = responses.findById(request.response().get().value()).orElseThrow();
        reply =
            reply.then(
                Screen.of(
                    Text.paragraphs(
                        Text.of("referees.said." + request.whom(), response.submittedAt()),
                        Text.lines(read.lines(response)))));
      }
    }
    return reply;
  }
}
