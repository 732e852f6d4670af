package ru.tandem.monitoring.bot.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.FindMentors;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.tandems.ChangesInPairs;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.bot.NameInOrder;

/** Who takes part, and who works with whom. */
@Component
class PeopleFacts implements Facts {

  private final ReadSeason read;
  private final FindMentors find;
  private final ChangesInPairs changes;

  PeopleFacts(ReadSeason read, FindMentors find, ChangesInPairs changes) {
    this.read = read;
    this.find = find;
    this.changes = changes;
  }

  @Override
  public String code() {
    return "people";
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of(
        "mentors", List.of("number", "name", "post", "partner", "topics"),
        "mentees-list", List.of("number", "name", "post"),
        "pairs", List.of("number", "mentor", "mentees", "post", "partner", "since"),
        "parted",
            List.of("number", "mentor", "mentees", "order", "order-number", "order-day", "day"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Season season = read.of(of.programme());
    filling
        .list("mentors", season.mentors().stream().map(this::mentor))
        .list("mentees-list", season.mentees().stream().map(PeopleFacts::mentee))
        .list(
            "pairs",
            season.pairs().stream()
                .filter(pair -> !pair.tandem().isEnded() && pair.isThere())
                .filter(pair -> concerns(season, pair, of))
                .map(pair -> pair(season, pair, named(season, pair, of))))
        .list("parted", changes.told(of.programme().id()).stream().map(one -> parted(season, one)));
  }

  private static Map<String, Text> parted(Season season, ChangesInPairs.Change change) {
    Pair pair =
        season.pairs().stream()
            .filter(one -> one.tandem().id().equals(change.pair().id()))
            .findFirst()
            .orElseThrow();
    return Map.of(
        "mentor", whole(pair.mentor()),
        "mentees", whole(members(pair, change.mentee())),
        "order", Text.of("documents.order", change.order().number(), change.order().day()),
        "order-number", Text.words(change.order().number()),
        "order-day", Text.of("documents.day", change.order().day()),
        "day", Text.of("documents.day", season.day(change.at())));
  }

  private static List<Member> members(Pair pair, TandemMember mentee) {
    return pair.mentees().stream()
        .filter(one -> one.part().id().equals(mentee.participant()))
        .toList();
  }

  /** A partner reads of his own people only, and, once there is an order, of whom it names. */
  private static boolean concerns(Season season, Pair pair, PaperSubject of) {
    if (of.kind().of() != PaperKind.Of.PARTNER) {
      return true;
    }
    String partner = season.partners().get(of.id());
    return pair.mentor().partner().equals(partner) && !named(season, pair, of).isEmpty();
  }

  /** All, or for a partner, once there is an order, those whom one names. */
  private static List<Member> named(Season season, Pair pair, PaperSubject of) {
    boolean all =
        of.kind().of() != PaperKind.Of.PARTNER
            || season.pairs().stream().noneMatch(one -> one.tandem().order().isPresent());
    Set<ParticipantId> ordered =
        pair.tandem().mentees().stream()
            .filter(one -> one.order().isPresent())
            .map(TandemMember::participant)
            .collect(Collectors.toSet());
    return pair.present().stream()
        .filter(mentee -> all || ordered.contains(mentee.part().id()))
        .toList();
  }

  private Map<String, Text> mentor(Member mentor) {
    return Map.of(
        "name", Text.words(mentor.name()),
        "post", place(mentor),
        "partner", Text.words(mentor.partner()),
        "topics", Text.list(find.topics(mentor.part()).stream().map(PaperTexts::words).toList()));
  }

  private static Map<String, Text> mentee(Member mentee) {
    return Map.of("name", Text.words(mentee.name()), "post", place(mentee));
  }

  private static Map<String, Text> pair(Season season, Pair pair, List<Member> mentees) {
    return Map.of(
        "mentor", Text.words(pair.mentor().name()),
        "mentees", whole(mentees),
        "post", place(pair.mentor()),
        "partner", Text.words(pair.mentor().partner()),
        "since", Text.of("documents.day", season.day(pair.tandem().formedAt())));
  }

  /** With the class or the post; of several who are gone it is said once. */
  private static Text whole(List<Member> some) {
    Set<String> gone = new HashSet<>();
    return Text.list(
        some.stream()
            .filter(one -> one.isIn() || gone.add(one.name()))
            .map(PeopleFacts::whole)
            .toList());
  }

  private static Text whole(Member member) {
    return NameInOrder.of(
        Text.words(member.name()), member.isIn() ? member.place() : Optional.empty());
  }

  static Text place(Member member) {
    return member.place().map(PaperTexts::words).orElse(Text.empty());
  }
}
