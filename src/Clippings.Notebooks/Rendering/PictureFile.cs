namespace Clippings.Notebooks;

/// <summary>A picture that a notebook shows from a file, as an address that holds it.</summary>
internal static class PictureFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = MimeTypes.Png,
        [".jpg"] = MimeTypes.Jpeg,
        [".jpeg"] = MimeTypes.Jpeg,
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = MimeTypes.Svg,
    };

    /// <summary>
    /// The picture as a <c>data:</c> address; null where it isn't there, is no picture, or does not stand in the notebook's
    /// folder or beside that: a page that is sent away holds nothing from elsewhere on the machine.
    /// </summary>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="address">The picture's address, relative to it.</param>
    public static string? Read(string folder, string address)
    {
        var bare = address.Split('?', '#')[0];
        if (!Types.TryGetValue(Path.GetExtension(bare), out var type))
            return null;
        try
        {
            var file = new FileInfo(Path.GetFullPath(Uri.UnescapeDataString(bare), folder));
            var root = Path.TrimEndingDirectorySeparator(Path.GetDirectoryName(folder) ?? folder) + Path.DirectorySeparatorChar;
            return file is { Exists: true, LinkTarget: null } && file.FullName.StartsWith(root, StringComparison.Ordinal)
                ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file.FullName))}"
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
