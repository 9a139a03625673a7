namespace Clippings.Notebooks.Jupyter;

/// <summary>Tells a client that its subscription has arrived and nothing broadcast from here on is lost (JEP 65).</summary>
/// <param name="Subscription">The topic it subscribed to; empty for all.</param>
internal sealed record IOPubWelcome(string Subscription) : MessageContent("iopub_welcome");
