using ThongSuot.Platform.Storage;

namespace ThongSuot.Conferences;

/// <summary>Key of a conference.</summary>
internal readonly record struct ConferenceId(Guid Value) : IId<ConferenceId>
{
    public static ConferenceId New() => new(Guid.CreateVersion7());

    public static ConferenceId From(Guid value) => new(value);
}
