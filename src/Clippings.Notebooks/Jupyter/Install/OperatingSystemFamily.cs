namespace Clippings.Notebooks.Jupyter;

/// <summary>The three conventions of where Jupyter keeps its data.</summary>
public enum OperatingSystemFamily
{
    /// <summary>Linux and other free desktops: the XDG folders.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
