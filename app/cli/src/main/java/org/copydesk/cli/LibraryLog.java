package org.copydesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** What libraries have to say, which goes to standard error with Copydesk's own messages. */
final class LibraryLog {

  private LibraryLog() {}

  /** Lets nothing through but errors. */
  static void errorsOnly() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
    }
  }

  /** Writes messages as events, so that every line of standard error is JSON. */
  static void asJson(JsonLines lines) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      root.detachAndStopAllAppenders();
      Events events = new Events(lines);
      events.setContext(context);
      events.start();
      root.addAppender(events);
    }
  }

  private static final class Events extends AppenderBase<ILoggingEvent> {
    private final JsonLines lines;

    Events(JsonLines lines) {
      this.lines = lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("level", event.getLevel().toString().toLowerCase(Locale.ROOT));
      facts.put("logger", event.getLoggerName());
      facts.put("message", event.getFormattedMessage());
      lines.write("message", facts);
    }
  }
}
