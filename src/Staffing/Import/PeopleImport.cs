using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Import;

/// <summary>A list of people and the posts they hold. New people go past the change tracker, known ones are changed field by field.</summary>
internal sealed class PeopleImport(IDbContextFactory<Db> contexts, Units units) : ListImport<StaffRow>
{
    private const int Chunk = 500;

    public override string Kind => "staffing.people";

    public override string Title => "Danh sách cán bộ, công chức, viên chức";

    public override IReadOnlyList<ImportColumn> Columns => StaffColumns.People;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Người", "Đơn vị, vị trí"];

    public override int MostRows => 30_000;

    public override long LargestFile => 20 * 1024 * 1024;

    public override Task<string> MarkAsync(Db db, string province, CancellationToken ct) => StaffMark.ReadAsync(db, province, ct);

    public override async Task<IReadOnlyList<ImportLine<StaffRow>>> UnderstandAsync(SheetTable table, Seat seat, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await ImportKnown.ReadAsync(db, units, seat.ProvinceCode, ct);
        var cells = table.Lines.Select(line => new ImportCells(line, table, today)).ToList();
        var present = await PresentAsync(db, seat.ProvinceCode, [.. cells.Select(row => known.CodeOf(row.Code(StaffColumns.Code))).Where(known.People.ContainsKey).Distinct(StringComparer.OrdinalIgnoreCase)], ct);
        var reader = new PersonReader(known, present, today);
        return PersonConflicts.Mark([.. cells.Select(reader.Read)], known);
    }

    public override async Task<Result<string>> AcceptAsync(Write write, ImportDraft draft, IReadOnlyList<ChosenLine<StaffRow>> lines, Seat seat, CancellationToken ct)
    {
        var (db, province) = (write.Db, draft.ProvinceCode);
        // A line that was left out may have been the one that frees a post.
        if (PersonConflicts.FirstAgainst(lines, await ImportKnown.ReadAsync(db, units, province, ct)) is { } against)
        {
            return against;
        }

        PersonFacts FactsOf(ChosenLine<StaffRow> line) => line.Choice == LineChoice.Keep ? line.Row.Kept! : line.Row.Facts!;
        var fresh = lines.Where(line => !line.Row.Known).Select(line => StaffPerson.Make(line.Row.Code, province, FactsOf(line), write.Deed.At)).ToList();
        var changed = 0;
        foreach (var chunk in lines.Where(line => line.Row.Known).Chunk(Chunk))
        {
            var (people, codes) = (db.StaffPeople, chunk.Select(line => line.Row.Code).ToList());
            var there = await people.Where(row => row.ProvinceCode == province && codes.Contains(row.Code)).ToDictionaryAsync(row => row.Code, StringComparer.OrdinalIgnoreCase, ct);
            foreach (var line in chunk.Where(line => there.TryGetValue(line.Row.Code, out var person) && person.Facts != FactsOf(line)))
            {
                if (there[line.Row.Code].Change(FactsOf(line)).Refusal is { } refusal)
                {
                    return refusal with { Message = $"Dòng {line.Line}: {refusal.Message}", Field = null };
                }

                changed++;
            }
        }

        await RowWriter<StaffPerson>.For(db).InsertAsync(db, fresh, ct);
        await ImportPosts.AddAsync(db, lines.Select(FactsOf).Select(facts => (facts.OwnerPath, facts.UnitPath, facts.PositionCode)), province, ct);
        return $"Đã thêm {VietnameseFormat.Number(fresh.Count)} người, sửa {VietnameseFormat.Number(changed)} người.";
    }

    /// <summary>People of the list who are known, by code as the list writes it.</summary>
    private static async Task<Dictionary<string, PersonFacts>> PresentAsync(Db db, string province, IReadOnlyList<string> codes, CancellationToken ct)
    {
        var (people, present) = (db.StaffPeople, new Dictionary<string, PersonFacts>(StringComparer.OrdinalIgnoreCase));
        foreach (var chunk in codes.Chunk(Chunk))
        {
            foreach (var person in await people.AsNoTracking().Where(row => row.ProvinceCode == province && chunk.Contains(row.Code)).ToListAsync(ct))
            {
                present[person.Code] = person.Facts;
            }
        }

        return present;
    }
}
