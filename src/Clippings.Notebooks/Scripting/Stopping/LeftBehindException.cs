namespace Clippings.Notebooks;

/// <summary>A cell that was asked to end did not, and its code runs on.</summary>
#pragma warning disable CA1032 // Thrown in one place.
internal sealed class LeftBehindException(CancellationToken cancel) : OperationCanceledException(cancel);
