using ThongSuot.Platform.Files;

namespace ThongSuot.Web.Files;

/// <summary>A file on disk between two looks at one form: the form carries the seal, the eye sees the name.</summary>
public sealed record KeptUpload(string Seal, Attachment File);
