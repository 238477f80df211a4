package org.copydesk.plugin.actors;

import java.nio.file.Path;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.jspecify.annotations.Nullable;

/**
 * What the actor linker can be told.
 *
 * @param knowledgeBase the user's own base, null for none
 * @param bundled whether the countries and organisations that come with the plugin are known
 */
@Description("Who the linker knows beforehand.")
public record ActorLinkerSettings(
    @Description(
            "Your own actors: CSV with the header id,name,type,aliases,description, or JSON Lines"
                + " with these names. Aliases are parted by '|'. Its entries come before the"
                + " bundled ones.")
        @Nullable Path knowledgeBase,
    @Description("Knows the countries and organisations that come with the plugin.")
        @Default("true")
        boolean bundled) {

  /** What holds when the pipeline says nothing. */
  public static final ActorLinkerSettings DEFAULTS = new ActorLinkerSettings(null, true);
}
