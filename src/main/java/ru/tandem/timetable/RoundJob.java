package ru.tandem.timetable;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.springframework.stereotype.Component;
import ru.tandem.database.Exhausted;

/** Quartz calls it when a round comes. */
@Component
@DisallowConcurrentExecution
class RoundJob implements Job {

  private final Duties duties;

  RoundJob(Duties duties) {
    this.duties = duties;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      duties.round(
          context.getJobDetail().getKey().getName(),
          context.getMergedJobDataMap().getString("key"));
    } catch (Error fault) {
      // Quartz would write it down and go on
      Exhausted.ends(fault);
      throw fault;
    }
  }
}
