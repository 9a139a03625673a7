namespace Clippings.Notebooks.Jupyter;

/// <summary>A signed message ready for its socket.</summary>
/// <param name="Channel">The socket it leaves by.</param>
/// <param name="Frames">Routing frames or topic, delimiter, signature, header, parent header, metadata, content.</param>
internal sealed record OutgoingMessage(Channel Channel, IReadOnlyList<byte[]> Frames);
