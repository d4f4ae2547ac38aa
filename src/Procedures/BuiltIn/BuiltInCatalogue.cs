using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Procedures.BuiltIn;

/// <summary>Loads the built-in catalogue. Rows an office edited, and versions it added, stay as they are.</summary>
internal sealed class BuiltInCatalogue : IReferenceData
{
    public string Name => "procedures";

    public int Order => 30;

    public string Fingerprint { get; } = BuiltInRows.Fingerprint();

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        await LoadProceduresAsync(db, ct);
        await LoadOwnersAsync(db, ct);
        db.StepShares.RemoveRange(await db.StepShares.ToListAsync(ct));
        db.DeclaredFigures.RemoveRange(await db.DeclaredFigures.ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        db.StepShares.AddRange(BuiltInRows.StepShares());
        db.DeclaredFigures.AddRange(BuiltInRows.DeclaredFigures());
        await db.SaveChangesAsync(ct);
    }

    // Rows go past the change tracker: at the first start there are some 25,000, and every new database waits for them.
    private static async Task LoadProceduresAsync(Db db, CancellationToken ct)
    {
        var known = await db
            .Procedures.AsNoTracking()
            .Select(row => new
            {
                row.Id,
                row.Version,
                row.EditedByOffice,
            })
            .ToDictionaryAsync(row => row.Id, ct);
        var rows = BuiltInRows
            .Procedures()
            .Select(row => (Row: row, Known: known.GetValueOrDefault(ProcedureId.Of(row.Code, BuiltInProcedure.ValidFrom))))
            .Where(row => row.Known is not { EditedByOffice: true })
            .Select(row => Procedure.OfRelease(row.Row, row.Known?.Version ?? 0))
            .ToList();
        foreach (var taken in rows.Where(row => known.ContainsKey(row.Id)).Select(row => row.Id).Chunk(400))
        {
            await db.Set<PaperRow>().Where(row => taken.Contains(row.ProcedureId)).ExecuteDeleteAsync(ct);
            await db.Set<StepRow>().Where(row => taken.Contains(row.ProcedureId)).ExecuteDeleteAsync(ct);
            await db.Set<FeeRow>().Where(row => taken.Contains(row.ProcedureId)).ExecuteDeleteAsync(ct);
            await db.Set<DetailRow>().Where(row => taken.Contains(row.ProcedureId)).ExecuteDeleteAsync(ct);
        }

        await RowWriter<Procedure>.For(db).UpsertAsync(db, [.. rows.Where(row => known.ContainsKey(row.Id))], ct);
        await RowWriter<Procedure>.For(db).InsertAsync(db, [.. rows.Where(row => !known.ContainsKey(row.Id))], ct);
        await RowWriter<PaperRow>.For(db).InsertAsync(db, [.. rows.SelectMany(row => row.Papers)], ct);
        await RowWriter<StepRow>.For(db).InsertAsync(db, [.. rows.SelectMany(row => row.Steps)], ct);
        await RowWriter<FeeRow>.For(db).InsertAsync(db, [.. rows.SelectMany(row => row.Fees)], ct);
        await RowWriter<DetailRow>.For(db).InsertAsync(db, [.. rows.Select(row => row.Detail).OfType<DetailRow>()], ct);
    }

    private static async Task LoadOwnersAsync(Db db, CancellationToken ct)
    {
        var known = await db.FieldOwners.ToDictionaryAsync(row => row.FieldSlug, ct);
        foreach (var owner in BuiltInRows.FieldOwners())
        {
            if (!known.TryGetValue(owner.FieldSlug, out var row))
            {
                db.FieldOwners.Add(owner);
            }
            else if (!row.EditedByOffice)
            {
                (row.DepartmentSlug, row.CommuneOfficeSlug) = (owner.DepartmentSlug, owner.CommuneOfficeSlug);
                (row.IsGuessed, row.Weight) = (owner.IsGuessed, owner.Weight);
            }
        }
    }
}
