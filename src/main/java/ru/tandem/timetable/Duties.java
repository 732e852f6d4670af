package ru.tandem.timetable;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import ru.tandem.database.Exhausted;
import ru.tandem.database.MomentChanged;
import ru.tandem.delivery.Cause;
import ru.tandem.delivery.PostOffice;

/** Calls those who do what is due, each in a transaction of its own. */
@Component
class Duties implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(Duties.class);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(6);

  private static final int TOGETHER = 20;

  private static final long NEVER = Long.MIN_VALUE;

  private record Duty(Object bean, Method method) {}

  private final ApplicationContext context;
  private final Agenda agenda;
  private final TransactionTemplate transaction;
  private final PostOffice postOffice;
  private final Clock clock;
  private volatile long failingSince = NEVER;
  private Instant pruned = Instant.EPOCH;
  private final Map<String, Duty> due = new HashMap<>();
  private final Map<String, Duty> rounds = new HashMap<>();

  Duties(
      ApplicationContext context,
      Agenda agenda,
      TransactionTemplate transaction,
      PostOffice postOffice,
      Clock clock) {
    this.context = context;
    this.postOffice = postOffice;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (String name : context.getBeanDefinitionNames()) {
      Class<?> type = context.getType(name);
      if (type != null && type.getName().startsWith("ru.tandem.") && context.isSingleton(name)) {
        collect(name, type, OnDue.class, OnDue::value, due);
        collect(name, type, OnRound.class, OnRound::value, rounds);
      }
    }
  }

  private <A extends Annotation> void collect(
      String bean,
      Class<?> type,
      Class<A> annotation,
      Function<A, String> kind,
      Map<String, Duty> into) {
    for (Method method : ClassUtils.getUserClass(type).getDeclaredMethods()) {
      A found = method.getAnnotation(annotation);
      if (found != null) {
        method.setAccessible(true);
        Object target = context.getBean(bean);
        if (AopUtils.isAopProxy(target)
            || into.put(kind.apply(found), new Duty(target, method)) != null) {
          throw new IllegalStateException("done twice, or by a proxy: " + kind.apply(found));
        }
      }
    }
  }

  @EventListener(MomentChanged.class)
  void forget() {
    pruned = Instant.EPOCH;
  }

  /** Sweeps, and tells it once when that fails for a while. */
  void attempt() {
    try {
      sweep();
      failingSince = NEVER;
    } catch (RuntimeException fault) {
      if (failingSince == NEVER) {
        failingSince = System.nanoTime();
        log.error("Nothing that is due can be done: {}", Cause.of(fault));
      }
    } catch (Error fault) {
      Exhausted.ends(fault);
    }
  }

  /** For how long nothing could be looked for or done. */
  Duration failingFor() {
    long since = failingSince;
    return since == NEVER ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
  }

  /** Does everything that is due by now, the earliest first; the post goes on its way. */
  void sweep() {
    while (doSome()) {
      continue;
    }
    postOffice.look();
    Instant now = clock.instant();
    if (pruned.plus(BETWEEN_PRUNINGS).isBefore(now)) {
      pruned = now;
      postOffice.prune(now);
    }
  }

  /**
   * Some share one transaction, and so what it costs to keep it. If one of them fails nothing of it
   * has happened, and each is done by itself.
   */
  private boolean doSome() {
    try {
      return Boolean.TRUE.equals(
          transaction.execute(
              status -> {
                int done = 0;
                while (done < TOGETHER && doNext()) {
                  done++;
                }
                return done > 0;
              }));
    } catch (RuntimeException fault) {
      int alone = 0;
      while (alone < TOGETHER && doFirst()) {
        alone++;
      }
      return alone > 0;
    }
  }

  private boolean doNext() {
    Instant now = clock.instant();
    Agenda.Entry entry = agenda.claim(now).orElse(null);
    if (entry != null) {
      act(entry, now);
    }
    return entry != null;
  }

  private void act(Agenda.Entry entry, Instant now) {
    agenda.done(entry, now);
    Duty duty = due.get(entry.kind());
    if (duty == null) {
      log.warn("Nobody does {}", entry.kind());
    } else {
      call(duty, entry.subject(), entry.due());
    }
  }

  private boolean doFirst() {
    Agenda.Entry[] claimed = new Agenda.Entry[1];
    try {
      return Boolean.TRUE.equals(
          transaction.execute(
              status -> {
                Instant now = clock.instant();
                claimed[0] = agenda.claim(now).orElse(null);
                if (claimed[0] == null) {
                  return false;
                }
                act(claimed[0], now);
                return true;
              }));
    } catch (RuntimeException fault) {
      if (claimed[0] == null) {
        throw fault;
      }
      postpone(claimed[0], fault);
      return true;
    }
  }

  private void postpone(Agenda.Entry entry, RuntimeException fault) {
    Duration wait = Duration.ofMinutes(1L << Math.min(entry.attempts(), 9));
    Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    log.warn(
        "{} of {} failed, again in {}: {}", entry.kind(), entry.subject(), capped, where(fault));
    transaction.executeWithoutResult(
        status -> agenda.postpone(entry, clock.instant().plus(capped)));
  }

  void round(String name, String key) {
    Duty duty = rounds.get(name);
    if (duty == null) {
      log.warn("Nobody goes the round {}", name);
      return;
    }
    transaction.executeWithoutResult(status -> call(duty, key, clock.instant()));
  }

  private static void call(Duty duty, Object subject, Instant moment) {
    try {
      duty.method().invoke(duty.bean(), subject, moment);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /** The exception's own message may hold personal data. */
  private static String where(Throwable fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("ru.tandem")) {
        return fault.getClass().getSimpleName()
            + " at "
            + frame.getFileName()
            + ":"
            + frame.getLineNumber();
      }
    }
    return fault.getClass().getSimpleName();
  }
}
