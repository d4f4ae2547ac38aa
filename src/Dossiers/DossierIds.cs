using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

internal readonly record struct DossierId(Guid Value) : IId<DossierId>
{
    public static DossierId New() => new(Guid.CreateVersion7());

    public static DossierId From(Guid value) => new(value);
}
