package ru.tandem.mentors.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.documents.bot.PaperSource;
import ru.tandem.enrolment.Participant;
import ru.tandem.mentors.MentorRegister;
import ru.tandem.mentors.RegisterEntry;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * The register of mentors, the order that approves it, and the number and date of the order.
 *
 * <pre>
 *   Какой номер у приказа?     12-о
 *   От какого числа?           [2 октября 2026]
 * </pre>
 */
@Bot
class RegisterDesk implements PaperSource {

  static final String OPEN = "mentors.register";

  private static final String FORM = "mentors.registered";
  private static final int MOST_NAMES = 10;

  private final RegisterOrder order;
  private final CuratedProgrammes programmes;
  private final MentorRegister register;
  private final MentorTexts texts;
  private final Chats chats;

  RegisterDesk(
      RegisterOrder order,
      CuratedProgrammes programmes,
      MentorRegister register,
      MentorTexts texts,
      Chats chats) {
    this.order = order;
    this.programmes = programmes;
    this.register = register;
    this.texts = texts;
    this.chats = chats;
  }

  @Override
  public Set<String> papers() {
    return Set.of("mentor-register", "order-mentors");
  }

  @Override
  public Button button(ProgrammeId programme) {
    return Button.press("mentors.register.button", OPEN, programme);
  }

  @Override
  public Optional<NumberedOrder> issued(Programme programme, String paper) {
    return register
        .latestOrder(programme)
        .map(order -> new NumberedOrder(order.number(), order.day()));
  }

  @OnPress(OPEN)
  Reply open(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    int mentors = register.of(programme).size();
    if (mentors == 0) {
      return Screen.of("mentors.register.none").with(back(id), Button.home());
    }
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("mentors.register", programme.title(), mentors), state(programme)))
            .with(Button.press("mentors.register.word", "mentors.registerword", id));
    if (!programme.isClosed()) {
      screen = screen.with(Button.press("mentors.register.enter", FORM, id));
    }
    return screen.with(back(id), Button.home());
  }

  private static Button back(ProgrammeId id) {
    return Button.press("mentors.tolist", "mentors.list", id);
  }

  private Text state(Programme programme) {
    List<Participant> waiting = register.notOrdered(programme);
    return register
        .latestOrder(programme)
        .map(order -> Text.lines(line(order), waiting(waiting)))
        .orElse(Text.of("mentors.register.noorder"));
  }

  static Text line(RegisterEntry order) {
    return Text.of("mentors.register.order", order.number(), order.day());
  }

  private Text waiting(List<Participant> mentors) {
    if (mentors.isEmpty()) {
      return Text.empty();
    }
    List<Text> names =
        mentors.stream().limit(MOST_NAMES).map(one -> Text.words(texts.name(one))).toList();
    int more = mentors.size() - names.size();
    return more > 0
        ? Text.of("mentors.register.waiting.more", Text.list(names), more)
        : Text.of("mentors.register.waiting", Text.list(names));
  }

  @OnPress("mentors.registerword")
  Reply word(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Participant> mentors = register.of(programme);
    if (mentors.isEmpty()) {
      throw new AlreadySettled();
    }
    return Screen.of("mentors.register.made", mentors.size())
        .paper(order.file(programme), RegisterOrder.CODE, curator, id)
        .with(Button.press("mentors.register.enter", FORM, id))
        .with(Button.press("mentors.register.back", OPEN, id), Button.home());
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id) {
    if (register.of(programmes.open(curator, id)).isEmpty()) {
      throw new AlreadySettled();
    }
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    Form form =
        Form.named(FORM).intro(Text.of("mentors.registered.intro", register.of(programme).size()));
    return NumberedOrder.asked(form, chats.today(curator))
        .then(answers -> entered(programme, answers));
  }

  private Reply entered(Programme programme, Answers answers) {
    NumberedOrder signed = NumberedOrder.of(answers);
    int mentors = register.isApproved(programme, signed.number(), signed.day());
    return Screen.of("mentors.registered.done", signed.number(), signed.day(), mentors)
        .with(back(programme.id()), Button.home());
  }
}
