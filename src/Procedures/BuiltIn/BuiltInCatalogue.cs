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

    private static async Task LoadProceduresAsync(Db db, CancellationToken ct)
    {
        var known = await db
            .Procedures.Include(row => row.Papers)
            .Include(row => row.Steps)
            .AsSplitQuery()
            .ToDictionaryAsync(row => row.Id, ct);
        foreach (var row in BuiltInRows.Procedures())
        {
            var id = ProcedureId.Of(row.Code, BuiltInProcedure.ValidFrom);
            if (known.TryGetValue(id, out var procedure))
            {
                procedure.TakeRelease(row);
                continue;
            }

            var added = new Procedure
            {
                Id = id,
                Code = row.Code,
                ValidFrom = BuiltInProcedure.ValidFrom,
            };
            added.TakeRelease(row);
            db.Procedures.Add(added);
        }

        await db.SaveChangesAsync(ct);
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
