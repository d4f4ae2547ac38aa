using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;

namespace ThongSuot.Staffing.Import;

/// <summary>Understands one person of a list. What the list has no column for stays as it is; what an empty cell erases is told.</summary>
internal sealed class PersonReader(ImportKnown known, IReadOnlyDictionary<string, PersonFacts> present, DateOnly today)
{
    private const int YoungestYears = 18;
    private const int OldestYears = 70;

    private static readonly (Sex Value, string Words)[] Sexes = [(Sex.Male, "Nam"), (Sex.Female, "Nữ|Nu")];
    private static readonly (Degree Value, string Words)[] Degrees =
    [
        .. Enum.GetValues<Degree>().Select(degree => (degree, StaffingLabels.Of(degree))),
    ];
    private static readonly (SkillLevel Value, string Words)[] Levels =
    [
        .. Enum.GetValues<SkillLevel>().Select(level => (level, StaffingLabels.Of(level))),
    ];

    private readonly PlaceCells places = new(known);

    public ImportLine<StaffRow> Read(ImportCells cells)
    {
        var (code, name) = (known.CodeOf(cells.Code(StaffColumns.Code)), cells.Text(StaffColumns.Name));
        CheckNames(cells, code, name);
        var there = present.GetValueOrDefault(code);
        var facts = FactsOf(cells, name, there);
        if (
            facts is not null
            && known.People.TryGetValue(code, out var at)
            && at.Moving
            && (at.UnitPath != facts.UnitPath || at.PositionCode != facts.PositionCode)
        )
        {
            cells.Wrong(
                StaffColumns.Position,
                "người này đang có quyết định điều động, biệt phái chưa kết thúc. Kết thúc quyết định trước, hoặc giữ vị trí cũ trong tệp."
            );
        }

        IReadOnlyList<string> shown =
        [
            $"{code} {Masking.Name(name)}".Trim(),
            string.Join(", ", new[] { cells.Text(StaffColumns.Unit), cells.Text(StaffColumns.Position) }.Where(text => text.Length > 0)),
        ];
        if (facts is null || cells.Problems.Count > 0)
        {
            return new ImportLine<StaffRow>(cells.Line, shown, null, cells.Problems);
        }

        var changes = there is null ? [] : PersonChanges.Of(there, facts, known);
        return new ImportLine<StaffRow>(
            cells.Line,
            shown,
            new StaffRow(code, facts, there is null ? facts : Filled(facts, there), null, there is not null),
            cells.Problems
        )
        {
            Changes = changes,
            More = changes.Any(change => change.New.Length == 0) ? [new LineChoice(LineChoice.Keep, "Sửa, ô trống giữ giá trị cũ")] : [],
            Remark =
                there is null ? string.Empty
                : changes.Count == 0 ? "Đã có, không có gì thay đổi."
                : "Đã có, sẽ sửa:",
        };
    }

    private static void CheckNames(ImportCells cells, string code, string name)
    {
        if (
            code.Length is 0 or > StaffPerson.CodeLength
            || !code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')
        )
        {
            cells.Wrong(
                StaffColumns.Code,
                $"mã gồm chữ không dấu, số, gạch nối, tối đa {StaffPerson.CodeLength} ký tự. Nhập mã của người này."
            );
        }

        if (name.Length is 0 or > StaffPerson.NameLength)
        {
            cells.Wrong(StaffColumns.Name, $"để trống hoặc quá dài. Nhập họ tên, tối đa {StaffPerson.NameLength} ký tự.");
        }

        cells.Need(StaffColumns.Born, "Viết ngày/tháng/năm, như 15/4/1988.");
        cells.Need(StaffColumns.Sex, "Nhập Nam hoặc Nữ.");
    }

    private PersonFacts? FactsOf(ImportCells cells, string name, PersonFacts? there)
    {
        var (born, sex, degree) = (cells.Day(StaffColumns.Born), cells.Choice(StaffColumns.Sex, Sexes), DegreeOf(cells));
        if (born is { } birth && (birth > today.AddYears(-YoungestYears) || birth < today.AddYears(-OldestYears)))
        {
            cells.Wrong(
                StaffColumns.Born,
                $"{VietnameseFormat.Date(birth)} cho tuổi ngoài {YoungestYears}–{OldestYears}. Kiểm tra lại năm sinh."
            );
        }

        var (body, office, position) = places.Read(cells, there);
        var stays = there is not null && there.UnitPath == office?.Path && there.PositionCode == position?.Code;
        var main = Skill(cells, StaffColumns.Main) ?? (stays ? there!.MainSpeciality : position?.SpecialityCode);
        var second = cells.Has(StaffColumns.Second) ? Skill(cells, StaffColumns.Second) : there?.SecondSpeciality;
        var level = LevelOf(cells) ?? there?.MainLevel ?? SkillLevel.Good;
        var (since, home, duties) = (cells.Day(StaffColumns.Since), HomeOf(cells, there), DutiesOf(cells, there));
        DateOnly? Until(ImportColumn column, DateOnly? old) => cells.Has(column) ? cells.Day(column) : old;
        var (pregnant, child, discipline) = (
            Until(StaffColumns.Pregnant, there?.PregnantUntil),
            Until(StaffColumns.Child, there?.SmallChildUntil),
            Until(StaffColumns.Discipline, there?.DisciplineUntil)
        );
        return cells.Problems.Count > 0 || born is null || sex is null || degree is null
            ? null
            : new PersonFacts(
                name,
                born.Value,
                sex.Value,
                degree.Value,
                home,
                body!.Path,
                office!.Path,
                position!.Code,
                since ?? (stays ? there!.PostSince : today),
                main!,
                level,
                second,
                second is null ? null
                    : second == there?.SecondSpeciality ? there.SecondLevel
                    : SkillLevel.Able,
                pregnant,
                child,
                discipline,
                duties
            );
    }

    /// <summary>What stands where the list would erase.</summary>
    private static PersonFacts Filled(PersonFacts facts, PersonFacts there) =>
        facts with
        {
            HomePath = facts.HomePath ?? there.HomePath,
            SecondSpeciality = facts.SecondSpeciality ?? there.SecondSpeciality,
            SecondLevel = facts.SecondLevel ?? there.SecondLevel,
            PregnantUntil = facts.PregnantUntil ?? there.PregnantUntil,
            SmallChildUntil = facts.SmallChildUntil ?? there.SmallChildUntil,
            DisciplineUntil = facts.DisciplineUntil ?? there.DisciplineUntil,
            Duties = facts.Duties ?? there.Duties,
        };

    private static Degree? DegreeOf(ImportCells cells) => NamedOf(cells, StaffColumns.Degree, Degrees, "trình độ", needed: true);

    private static SkillLevel? LevelOf(ImportCells cells) => NamedOf(cells, StaffColumns.Level, Levels, "mức", needed: false);

    private static T? NamedOf<T>(ImportCells cells, ImportColumn column, (T Value, string Words)[] choices, string what, bool needed)
        where T : struct
    {
        var typed = VietnameseText.SearchKey(cells.Text(column));
        foreach (var (value, words) in choices)
        {
            if (typed.Length > 0 && VietnameseText.SearchKey(words) == typed)
            {
                return value;
            }
        }

        if (typed.Length > 0 || needed)
        {
            cells.Wrong(
                column,
                $"không có {what} “{cells.Text(column)}”. Dùng một trong: {string.Join(", ", choices.Select(choice => choice.Words))}."
            );
        }

        return null;
    }

    private string? HomeOf(ImportCells cells, PersonFacts? there)
    {
        if (!cells.Has(StaffColumns.Home) || cells.IsEmpty(StaffColumns.Home))
        {
            return cells.Has(StaffColumns.Home) ? null : there?.HomePath;
        }

        var name = cells.Text(StaffColumns.Home);
        var home = known.Bodies(name).Where(unit => unit.Kind == UnitKind.Commune).ToList();
        if (home.Count != 1)
        {
            cells.Wrong(
                StaffColumns.Home,
                $"{(home.Count == 0 ? "không có" : "có nhiều")} xã, phường tên “{name}” trong tỉnh. Ghi đủ xã, phường, hoặc để trống."
            );
        }

        return home is [var only] ? only.Path : null;
    }

    private static string? DutiesOf(ImportCells cells, PersonFacts? there)
    {
        var duties = cells.Text(StaffColumns.Duties);
        if (duties.Length > StaffPerson.DutiesLength)
        {
            cells.Wrong(StaffColumns.Duties, $"dài quá {StaffPerson.DutiesLength} ký tự. Viết gọn lại.");
        }

        return !cells.Has(StaffColumns.Duties) ? there?.Duties
            : duties.Length == 0 ? null
            : duties;
    }

    private string? Skill(ImportCells cells, ImportColumn column)
    {
        if (cells.Text(column) is not { Length: > 0 } name)
        {
            return null;
        }

        if (known.Speciality(name) is { } speciality)
        {
            return speciality.Code;
        }

        cells.Wrong(column, $"không có chuyên môn “{name}”. Dùng tên ở trang Định mức, hoặc để trống.");
        return null;
    }
}
