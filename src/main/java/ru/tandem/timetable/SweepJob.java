package ru.tandem.timetable;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Cause;

/** Quartz calls it every few seconds to look for what is due. */
@Component
@DisallowConcurrentExecution
class SweepJob implements Job {

  private static final Logger log = LoggerFactory.getLogger(SweepJob.class);

  private final Duties duties;
  private volatile boolean failing;

  SweepJob(Duties duties) {
    this.duties = duties;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      duties.sweep();
      failing = false;
    } catch (RuntimeException fault) {
      if (!failing) {
        log.error("Nothing that is due can be done: {}", Cause.of(fault));
      }
      failing = true;
    }
  }
}
