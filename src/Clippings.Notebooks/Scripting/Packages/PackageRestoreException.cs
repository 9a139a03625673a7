namespace Clippings.Notebooks;

/// <summary>A package could not be brought in; the message says which, why, and what to do.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the engine and always carries a message.
internal sealed class PackageRestoreException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
