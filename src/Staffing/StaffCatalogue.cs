using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>Specialities and positions, a few dozen rows read at once.</summary>
internal sealed class StaffCatalogue
{
    private readonly Dictionary<string, Speciality> specialities;
    private readonly Dictionary<string, JobPosition> positions;

    private StaffCatalogue(IEnumerable<Speciality> specialities, IEnumerable<JobPosition> positions)
    {
        Specialities = [.. specialities.OrderBy(row => row.Rank)];
        Positions = [.. positions.OrderBy(row => row.Rank)];
        this.specialities = Specialities.ToDictionary(row => row.Code, StringComparer.Ordinal);
        this.positions = Positions.ToDictionary(row => row.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Speciality> Specialities { get; }

    public IReadOnlyList<JobPosition> Positions { get; }

    public static async Task<StaffCatalogue> LoadAsync(Db db, CancellationToken ct) =>
        new(await db.Specialities.AsNoTracking().ToListAsync(ct), await db.JobPositions.AsNoTracking().ToListAsync(ct));

    public Speciality? Speciality(string? code) => code is null ? null : specialities.GetValueOrDefault(code);

    public JobPosition? Position(string? code) => code is null ? null : positions.GetValueOrDefault(code);

    public string NameOfSpeciality(string? code) => Speciality(code)?.Name ?? code ?? string.Empty;

    /// <summary>A plan names the speciality where a body has no post of it.</summary>
    public string NameOfPosition(string? code) => Position(code)?.Name ?? NameOfSpeciality(code);
}
