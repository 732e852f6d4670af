package ru.tandem.timetable;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.springframework.stereotype.Component;

/** Quartz calls it every few seconds to look for what is due. */
@Component
@DisallowConcurrentExecution
class SweepJob implements Job {

  private final Duties duties;

  SweepJob(Duties duties) {
    this.duties = duties;
  }

  @Override
  public void execute(JobExecutionContext context) {
    duties.attempt();
  }
}
