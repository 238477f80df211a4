package org.copydesk.canary.circle;

/** Breaks the law against circles together with {@link org.copydesk.canary.circle.back.Other}. */
class One {
  org.copydesk.canary.circle.back.Other other = new org.copydesk.canary.circle.back.Other();
}
