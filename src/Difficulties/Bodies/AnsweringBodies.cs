using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Bodies;

/// <summary>Reads the answering bodies of a province.</summary>
internal sealed class AnsweringBodies(IDbContextFactory<Db> contexts, ISeatDirectory seats, DifficultySettlement settlement)
{
    /// <summary>Begins the value of a body without accounts where bodies are chosen.</summary>
    public const string Prefix = "ngoai:";

    public async Task<IReadOnlyList<AnsweringBody>> AllAsync(string province, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.AnsweringBodies.AsNoTracking().Where(row => row.ProvinceCode == province).OrderBy(row => row.Name).ToListAsync(ct);
    }

    /// <summary>The body a choice means, if it is one without accounts and somebody records for it.</summary>
    public async Task<AnsweringBody?> ChosenAsync(string province, string? value, CancellationToken ct) =>
        value?.StartsWith(Prefix, StringComparison.Ordinal) == true
            ? (await AllAsync(province, ct)).FirstOrDefault(body => body.Code == value[Prefix.Length..] && body.RecorderSeatId is not null)
            : null;

    /// <summary>Those that can be given a difficulty, as choices.</summary>
    public async Task<IEnumerable<SelectListItem>> ChoicesAsync(string province, CancellationToken ct) =>
        (await AllAsync(province, ct))
            .Where(body => body.RecorderSeatId is not null)
            .Select(body => new SelectListItem($"{body.Name} (ghi hộ: {settlement.ShortNameOf(body.RecorderPath)})", Prefix + body.Code));

    /// <summary>Who may record for a body: people of the departments and the province office.</summary>
    public async Task<IReadOnlyList<Seat>> RecordersAsync(string province, CancellationToken ct)
    {
        var people = new List<Seat>();
        foreach (var role in (Role[])[Role.ProvinceOffice, Role.DepartmentLeader, Role.CaseOfficer])
        {
            people.AddRange(
                (await seats.UnderAsync(UnitPath.OfProvince(province), role, ct)).Where(seat => !new UnitPath(seat.UnitPath).IsInCommune)
            );
        }

        return people;
    }
}
