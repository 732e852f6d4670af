package ru.tandem.telegram;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells both ways on. */
class NoTokenAnalyzer extends AbstractFailureAnalyzer<NoToken> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoToken cause) {
    return new FailureAnalysis(
        "Tandem does not know its bot: the setting TELEGRAM_BOT_TOKEN is empty.",
        """
        Either set TELEGRAM_BOT_TOKEN=… to the token that @BotFather gave you,
        or rehearse without a bot: mvn spring-boot:run -Dspring-boot.run.profiles=demo""",
        cause);
  }
}
