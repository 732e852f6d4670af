package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.matching.Talk;
import ru.tandem.matching.Talks;
import ru.tandem.papers.ExcelBook;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;

/** Who talks with whom, to be hung up in the hall: by rounds, and by people. */
@Component
class TalksTable implements Paper {

  static final String CODE = "matching.talks.table";

  private final Gatherings gatherings;
  private final CuratedProgrammes programmes;
  private final Talks talks;
  private final PairWords words;
  private final Chats chats;

  TalksTable(
      Gatherings gatherings,
      CuratedProgrammes programmes,
      Talks talks,
      PairWords words,
      Chats chats) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.talks = talks;
    this.words = words;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    Gathering gathering = gatherings.get(new GatheringId(asked.number(0)));
    programmes.of(asked.reader(), gathering.programme());
    List<Talk> all = talks.findByGatheringIdOrderByRoundAscIdAsc(gathering.id());
    int rounds = all.stream().mapToInt(Talk::round).max().orElse(0);
    return new ExcelBook()
        .sheet(
            said(asked, "matching.talks.rounds"),
            List.of(
                said(asked, "matching.talks.column.round"),
                said(asked, "matching.talks.column.mentee"),
                said(asked, "matching.talks.column.mentor")),
            all.stream().map(talk -> line(asked, talk)).toList())
        .sheet(
            said(asked, "matching.talks.people"),
            heading(asked, rounds),
            people(asked, all, rounds))
        .xlsx();
  }

  private String said(Asked asked, String key, Object... arguments) {
    return chats.plain(Text.of(key, arguments), asked.reader());
  }

  private String name(Asked asked, PersonId person) {
    return chats.plain(words.name(person), asked.reader());
  }

  private List<Object> line(Asked asked, Talk talk) {
    return List.of(
        talk.round(), name(asked, talk.couple().mentee()), name(asked, talk.couple().mentor()));
  }

  private List<String> heading(Asked asked, int rounds) {
    List<String> heading = new ArrayList<>(List.of(said(asked, "matching.talks.column.name")));
    for (int round = 1; round <= rounds; round++) {
      heading.add(said(asked, "matching.talks.column.of", round));
    }
    return heading;
  }

  private List<List<Object>> people(Asked asked, List<Talk> all, int rounds) {
    Map<PersonId, List<Object>> lines = new LinkedHashMap<>();
    all.forEach(talk -> fill(asked, lines, talk, talk.couple().mentee(), rounds));
    all.forEach(talk -> fill(asked, lines, talk, talk.couple().mentor(), rounds));
    return List.copyOf(lines.values());
  }

  private void fill(
      Asked asked, Map<PersonId, List<Object>> lines, Talk talk, PersonId person, int rounds) {
    List<Object> line =
        lines.computeIfAbsent(
            person,
            any -> {
              List<Object> empty = new ArrayList<>(List.of(name(asked, person)));
              for (int round = 0; round < rounds; round++) {
                empty.add(said(asked, "matching.talks.column.rest"));
              }
              return empty;
            });
    line.set(talk.round(), name(asked, talk.other(person)));
  }
}
