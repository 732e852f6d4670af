package ru.tandem.delivery;

import jakarta.annotation.PreDestroy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import ru.tandem.database.Exhausted;
import ru.tandem.database.MomentChanged;

/** Does what is to be done at each start; a database that is busy just then is waited for. */
@Component
class Starts {

  private static final Logger log = LoggerFactory.getLogger(Starts.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private record Task(Object bean, Method method) {

    int place() {
      Order order = method.getAnnotation(Order.class);
      return order == null ? Ordered.LOWEST_PRECEDENCE : order.value();
    }

    String name() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }

  private final ApplicationContext context;
  private final Duration firstPause;
  private ScheduledExecutorService later;

  @Autowired
  Starts(ApplicationContext context) {
    this(context, FIRST_PAUSE);
  }

  Starts(ApplicationContext context, Duration firstPause) {
    this.context = context;
    this.firstPause = firstPause;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    tasks().forEach(task -> attempt(task, firstPause));
  }

  private List<Task> tasks() {
    return Arrays.stream(context.getBeanDefinitionNames())
        .filter(name -> isOurs(context.getType(name)) && context.isSingleton(name))
        .flatMap(this::tasks)
        .sorted(Comparator.comparingInt(Task::place))
        .toList();
  }

  private static boolean isOurs(Class<?> type) {
    return type != null && type.getName().startsWith("ru.tandem.");
  }

  private Stream<Task> tasks(String bean) {
    return Arrays.stream(ClassUtils.getUserClass(context.getType(bean)).getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(AtStart.class))
        .map(method -> new Task(context.getBean(bean), method));
  }

  private void attempt(Task task, Duration pause) {
    try {
      task.method().setAccessible(true);
      task.method().invoke(task.bean());
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Error fault) {
        Exhausted.ends(fault);
      }
      log.warn(
          "{} failed at the start ({}), again in {}",
          task.name(),
          thrown.getCause().getClass().getSimpleName(),
          pause);
      again(task, pause);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private synchronized void again(Task task, Duration pause) {
    if (later == null) {
      later =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread thread = new Thread(work, "starts");
                thread.setDaemon(true);
                return thread;
              });
    }
    Duration next = pause.multipliedBy(2);
    Duration capped = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    try {
      later.schedule(() -> attempt(task, capped), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException over) {
      log.info("{} is left for the next start", task.name());
    }
  }

  /** Whoever still waits belongs to a start that is over. */
  @EventListener(MomentChanged.class)
  @PreDestroy
  synchronized void forget() {
    if (later != null) {
      later.shutdownNow();
      later = null;
    }
  }
}
