package ru.tandem.partners.bot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.partners.KeepPartners;
import ru.tandem.partners.MentorsGiven;
import ru.tandem.partners.Partner;
import ru.tandem.partners.PartnerKind;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * A curator fills in the card of a partner.
 *
 * <pre>
 *   Как называется организация?              Завод «Заря»
 *   Что это за организация?                  [Предприятие]
 *   На чём держится сотрудничество?          Договор № 12 от 01.09.2026
 *   До какого дня?                           31.08.2027
 *   Кому звонить?                            Инна Львовна, +7 900 000-00-01
 * </pre>
 */
@Bot
class PartnerForms {

  static final String ENTER = "partners.enter";
  static final String CHANGE = "partners.change";

  private static final int LONGEST = 150;
  private static final int YEARS = 20;

  private final KeepPartners keep;
  private final MentorsGiven given;
  private final PartnerCards cards;
  private final Staffs staffs;
  private final Chats chats;

  PartnerForms(
      KeepPartners keep, MentorsGiven given, PartnerCards cards, Staffs staffs, Chats chats) {
    this.keep = keep;
    this.given = given;
    this.cards = cards;
    this.staffs = staffs;
    this.chats = chats;
  }

  /** By which a key tells under which name mentors came of whom there is no card. */
  static long mark(String name) {
    return 1L + Integer.toUnsignedLong(name.hashCode());
  }

  /**
   * @param known the mark of a name; 0 where it is to be asked
   */
  @OnPress(ENTER)
  Reply enter(Person curator, SchoolId school, long known) {
    staffs.requireCurator(curator, school);
    return Reply.begin(ENTER, school + ":" + known);
  }

  @OnForm(ENTER)
  Form entered(Person curator, SchoolId school, long known) {
    Form form = Form.named(ENTER);
    String name =
        given.withoutCard(school, keep.in(curator, school)).stream()
            .filter(one -> mark(one) == known)
            .findFirst()
            .orElse("");
    if (!name.isEmpty()) {
      form.knowing(() -> Map.of("name", StringNode.valueOf(name)));
    }
    form.ask("name", Kinds.title(Partner.LONGEST_NAME));
    return terms(form, curator)
        .then(
            answers ->
                cards.card(
                    curator,
                    keep.enter(curator, school, said(answers, answers.text("name"))),
                    Text.of("partners.kept")));
  }

  @OnPress(CHANGE)
  Reply change(Person curator, long id) {
    return Reply.begin(CHANGE, id + ":" + Form.mark(known(keep.open(curator, id))));
  }

  @OnForm(CHANGE)
  Form changed(Person curator, long id, long begunFrom) {
    Partner partner = keep.open(curator, id);
    Form form =
        Form.named(CHANGE)
            .title(Text.words(partner.name()))
            .knowing(() -> known(partner))
            .whileItStands(begunFrom, meanwhile -> cards.card(curator, partner, meanwhile))
            .ask("name", Text.of("partners.enter.name"), Kinds.title(Partner.LONGEST_NAME))
            .refuse((answers, name) -> taken(partner, name.asString()));
    return terms(form, curator)
        .then(
            answers ->
                cards.card(
                    curator,
                    keep.change(curator, id, said(answers, answers.text("name"))),
                    Text.of("partners.kept")));
  }

  private Optional<Text> taken(Partner partner, String name) {
    return keep.isTaken(partner, name)
        ? Optional.of(Text.of("partners.taken", name))
        : Optional.empty();
  }

  private Form terms(Form form, Person curator) {
    LocalDate today = chats.today(curator);
    return form.ask(
            "kind",
            Text.of("partners.kind"),
            Kinds.choice(
                Kinds.options(
                    "partners.kind",
                    Stream.of(PartnerKind.values()).map(Enum::name).toArray(String[]::new))))
        .ask("contract", Text.of("partners.contract"), Kinds.line(LONGEST))
        .hint(Text.of("partners.contract.hint"))
        .optional()
        .ask(
            "until",
            Text.of("partners.until"),
            Kinds.date(today.minusYears(YEARS), today.plusYears(YEARS), today))
        .hint(Text.of("partners.until.hint"))
        .optional()
        .when(answers -> answers.get("contract").isPresent())
        .ask("contact", Text.of("partners.whom"), Kinds.line(LONGEST))
        .hint(Text.of("partners.whom.hint"))
        .optional()
        .review();
  }

  private static Partner.Terms said(Answers answers, String name) {
    return new Partner.Terms(
        name,
        PartnerKind.valueOf(answers.text("kind")),
        answers.text("contract"),
        answers.get("until").isPresent() ? answers.date("until") : null,
        answers.text("contact"));
  }

  private static Map<String, JsonNode> known(Partner partner) {
    Map<String, JsonNode> known = new HashMap<>();
    known.put("name", StringNode.valueOf(partner.name()));
    known.put("kind", StringNode.valueOf(partner.kind().name()));
    known.put("contract", node(partner.contract()));
    if (!partner.contract().isEmpty()) {
      known.put("until", node(partner.contractUntil().map(LocalDate::toString).orElse("")));
    }
    known.put("contact", node(partner.contact()));
    return known;
  }

  /** What was skipped is skipped. */
  private static JsonNode node(String words) {
    return words.isEmpty() ? NullNode.instance : StringNode.valueOf(words);
  }
}
