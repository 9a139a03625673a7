namespace Clippings.Notebooks.Jupyter;

/// <summary>The sockets that carry messages.</summary>
internal enum Channel
{
    /// <summary>Requests, answered in turn.</summary>
    Shell,

    /// <summary>Requests that must not wait behind a running cell.</summary>
    Control,

    /// <summary>Questions of the kernel to one client.</summary>
    Stdin,

    /// <summary>Broadcasts to every client.</summary>
    IOPub,
}
