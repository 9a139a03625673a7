namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks the kernel to end.</summary>
/// <param name="Restart">True where the client will start another one in its place.</param>
internal sealed record ShutdownRequest(bool Restart = false);
