package ru.tandem.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.GiveConsent;
import ru.tandem.consents.Reader;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.JoinProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.ProposePairs;
import ru.tandem.matching.bot.PairsSchool;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.sandbox.Crowd;
import ru.tandem.sandbox.Resident;
import ru.tandem.story.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty people answer a questionnaire, first in quiet, then while the pairs of 2,000 mentees and
 * 1,000 mentors are worked out again and again in the same process: the second must not feel it.
 */
@Tag("bench")
class SearchingBench {

  private static final int PEOPLE = 50;
  private static final int MENTEES = Integer.getInteger("bench.mentees", 2000);
  private static final int MENTORS = Integer.getInteger("bench.mentors", 1000);
  private static final int AT_ONCE = 100;
  private static final Duration WARM_UP =
      Duration.ofSeconds(Integer.getInteger("bench.warmup", 15));
  private static final Duration MEASURED =
      Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TAGS = List.of("maths", "english", "science", "exams");

  @Test
  void nobodyFeelsTheSearch() throws Exception {
    try (House house = House.onSqlite("--tandem.telegram.messages-per-second=0")) {
      Crowd crowd = new Crowd(house.telegram()).isInvited(House.OPERATOR);
      PairsSchool school = new PairsSchool(house);
      long begun = System.nanoTime();
      come(house, school, ParticipantRole.MENTEE, MENTEES);
      come(house, school, ParticipantRole.MENTOR, MENTORS);
      System.out.printf("%d + %d have come in %.0f s%n", MENTEES, MENTORS, seconds(begun));
      crowd.grows(PEOPLE);
      answer(crowd, WARM_UP);
      long[] quiet = answer(crowd, MEASURED);
      report("in quiet", quiet);
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger searches = new AtomicInteger();
      Thread searching =
          new Thread(
              () -> {
                while (!over.get()) {
                  house.bean(ProposePairs.class).look(school.programme());
                  searches.incrementAndGet();
                }
              },
              "searching");
      searching.start();
      long[] busy = answer(crowd, MEASURED);
      over.set(true);
      searching.join();
      report("while " + searches.get() + " searches were worked out", busy);
      System.out.printf(
          "99 of 100 replies take %.2f times as long%n", millis(busy, 0.99) / millis(quiet, 0.99));
    }
  }

  /** Grown-up, approved, with all consents: without phones, for nobody writes to them. */
  private static void come(House house, PairsSchool school, ParticipantRole role, int many) {
    TransactionTemplate transaction = house.bean(TransactionTemplate.class);
    Invitation invitation =
        transaction.execute(status -> house.bean(Invite.class).to(school.programme(), role));
    for (int from = 0; from < many; from += AT_ONCE) {
      int first = from;
      transaction.executeWithoutResult(
          status -> {
            for (int i = first; i < Math.min(first + AT_ONCE, many); i++) {
              comes(house, invitation, role, i);
            }
          });
    }
  }

  private static void comes(House house, Invitation invitation, ParticipantRole role, int number) {
    long chat = 8_000_000_000L + role.ordinal() * 1_000_000L + number;
    LocalDate born = LocalDate.of(2008, 2, 1);
    Person person = Person.comes(chat, Language.RU, house.now());
    person.introduces("Участник Номер" + number, born);
    house.bean(People.class).save(person);
    Participant part =
        house.bean(JoinProgramme.class).by(person, invitation, person.name().orElseThrow(), born);
    house
        .bean(ConsentDocuments.class)
        .required(Reader.ADULT, role)
        .forEach(each -> house.bean(GiveConsent.class).own(part, each, Language.RU));
    house
        .bean(AnswerQuestionnaire.class)
        .by(
            person.id(),
            house.bean(Applications.class).questionnaire(part),
            part.id().subject(),
            application(role, number));
    part.approve(person.id(), house.now());
  }

  private static Map<String, JsonNode> application(ParticipantRole role, int number) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    String tags = role == ParticipantRole.MENTEE ? "needs" : "competences";
    answers.put(tags, JSON.valueToTree(List.of(TAGS.get(number % TAGS.size()))));
    answers.put("grade", JSON.valueToTree(role == ParticipantRole.MENTEE ? "g9" : "g11"));
    if (role == ParticipantRole.MENTOR) {
      answers.put("capacity", JSON.valueToTree("two"));
    }
    return answers;
  }

  private static long[] answer(Crowd crowd, Duration length) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      long end = System.nanoTime() + length.toNanos();
      List<Callable<List<Long>>> loops = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        Resident resident = crowd.resident(i);
        loops.add(
            () -> {
              List<Long> latencies = new ArrayList<>();
              while (System.nanoTime() < end) {
                latencies.add(resident.acts());
              }
              return latencies;
            });
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> loop : threads.invokeAll(loops)) {
        all.addAll(loop.get());
      }
      return all.stream().mapToLong(Long::longValue).sorted().toArray();
    } finally {
      threads.shutdown();
    }
  }

  private static void report(String when, long[] latencies) {
    System.out.printf(
        "%s: %.0f replies/s, p50 %.1f ms, p99 %.1f ms, slowest %.0f ms%n",
        when,
        latencies.length / (double) MEASURED.toSeconds(),
        millis(latencies, 0.5),
        millis(latencies, 0.99),
        latencies[latencies.length - 1] / 1e6);
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e6;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
