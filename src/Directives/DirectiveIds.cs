using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives;

/// <summary>Key of a directive.</summary>
public readonly record struct DirectiveId(Guid Value) : IId<DirectiveId>
{
    public static DirectiveId New() => new(Guid.CreateVersion7());

    public static DirectiveId From(Guid value) => new(value);
}
