namespace Clippings.Notebooks.Jupyter;

/// <summary>The header of a message.</summary>
/// <param name="MsgId">Unique among all messages.</param>
/// <param name="Session">The sender's session.</param>
/// <param name="Username">The sender's user.</param>
/// <param name="Date">When it was made, ISO 8601, UTC.</param>
/// <param name="MsgType">What the content is.</param>
/// <param name="Version">The sender's protocol version.</param>
internal sealed record MessageHeader(
    string MsgId = "",
    string Session = "",
    string Username = "",
    string Date = "",
    string MsgType = "",
    string Version = "");
