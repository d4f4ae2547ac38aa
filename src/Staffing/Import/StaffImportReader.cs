using System.Globalization;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Import;

/// <summary>Understands the rows of a list: which person, post and speciality they mean, what is wrong and what contradicts.</summary>
internal sealed class StaffImportReader(ImportKnown known, DateOnly today)
{
    private const int YoungestYears = 18;
    private const int OldestYears = 70;

    private static readonly Dictionary<string, Degree> Degrees = Enum.GetValues<Degree>().ToDictionary(degree => VietnameseText.Fold(StaffingWords.Of(degree)), StringComparer.Ordinal);
    private static readonly Dictionary<string, SkillLevel> Levels = Enum.GetValues<SkillLevel>().ToDictionary(level => VietnameseText.Fold(StaffingWords.Of(level)), StringComparer.Ordinal);

    /// <param name="rows">The head and what is under it.</param>
    public List<StaffImportRow> Read(IReadOnlyList<IReadOnlyList<string>> rows, ImportKind kind)
    {
        var places = ImportColumns.Of(kind).ToDictionary(column => column.Head, column => ImportColumns.PlaceOf(rows[0], column.Head), StringComparer.Ordinal);
        var read = new List<StaffImportRow>(rows.Count);
        for (var at = 1; at < rows.Count; at++)
        {
            if (!rows[at].All(string.IsNullOrWhiteSpace))
            {
                var row = rows[at];
                string Cell(string column) => places[column] is >= 0 and var place && place < row.Count ? row[place] : string.Empty;
                read.Add(kind == ImportKind.Quotas ? QuotaOf(at + 1, Cell) : PersonOf(at + 1, Cell));
            }
        }

        return kind == ImportKind.Quotas ? DoubleQuotas(read) : Contradictions(read);
    }

    private StaffImportRow PersonOf(int line, Func<string, string> cell)
    {
        var problems = new List<string>();
        var (code, name) = (cell(ImportColumns.Code), cell(ImportColumns.Name));
        if (code.Length is 0 or > StaffPerson.CodeLength || !code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_'))
        {
            problems.Add($"Cột “{ImportColumns.Code}”: mã gồm chữ không dấu, số, gạch nối, tối đa {StaffPerson.CodeLength} ký tự. Nhập mã của người này.");
        }

        if (name.Length is 0 or > StaffPerson.NameLength)
        {
            problems.Add($"Cột “{ImportColumns.Name}”: để trống hoặc quá dài. Nhập họ tên, tối đa {StaffPerson.NameLength} ký tự.");
        }

        var born = Date(cell, ImportColumns.Born, true, problems);
        if (born is { } birth && (birth > today.AddYears(-YoungestYears) || birth < today.AddYears(-OldestYears)))
        {
            problems.Add($"Cột “{ImportColumns.Born}”: {VietnameseFormat.Date(birth)} cho tuổi ngoài {YoungestYears}–{OldestYears}. Kiểm tra lại năm sinh.");
        }

        var sex = VietnameseText.Fold(cell(ImportColumns.Sex));
        if (sex is not ("nam" or "nu"))
        {
            problems.Add($"Cột “{ImportColumns.Sex}”: “{cell(ImportColumns.Sex)}” không phải Nam hoặc Nữ. Nhập Nam hoặc Nữ.");
        }

        if (!Degrees.TryGetValue(VietnameseText.Fold(cell(ImportColumns.Degree)), out var degree))
        {
            problems.Add($"Cột “{ImportColumns.Degree}”: không có trình độ “{cell(ImportColumns.Degree)}”. Dùng một trong: {string.Join(", ", Enum.GetValues<Degree>().Select(StaffingWords.Of))}.");
        }

        var (body, office, position) = Place(cell, problems);
        var main = Skill(cell, ImportColumns.Main, problems) ?? position?.SpecialityCode;
        var second = Skill(cell, ImportColumns.Second, problems);
        var level = SkillLevel.Good;
        if (cell(ImportColumns.Level) is { Length: > 0 } typed && !Levels.TryGetValue(VietnameseText.Fold(typed), out level))
        {
            problems.Add($"Cột “{ImportColumns.Level}”: không có mức “{typed}”. Dùng một trong: {string.Join(", ", Enum.GetValues<SkillLevel>().Select(StaffingWords.Of))}.");
        }

        var home = cell(ImportColumns.Home) is { Length: > 0 } place ? known.Bodies(place).Where(unit => unit.Kind == UnitKind.Commune).ToList() : null;
        if (home is { Count: not 1 })
        {
            problems.Add($"Cột “{ImportColumns.Home}”: {(home.Count == 0 ? "không có" : "có nhiều")} xã, phường tên “{cell(ImportColumns.Home)}” trong tỉnh. Ghi đủ xã, phường, hoặc để trống.");
        }

        var (since, pregnant, child, discipline) = (Date(cell, ImportColumns.Since, false, problems), Date(cell, ImportColumns.Pregnant, false, problems), Date(cell, ImportColumns.Child, false, problems), Date(cell, ImportColumns.Discipline, false, problems));
        var duties = cell(ImportColumns.Duties);
        if (duties.Length > StaffPerson.DutiesLength)
        {
            problems.Add($"Cột “{ImportColumns.Duties}”: dài quá {StaffPerson.DutiesLength} ký tự. Viết gọn lại.");
        }

        var isKnown = known.People.TryGetValue(code, out var there);
        if (isKnown && there.Moving && office is not null && position is not null && (there.UnitPath != office.Path || there.PositionCode != position.Code))
        {
            problems.Add($"Cột “{ImportColumns.Position}”: người này đang có quyết định điều động, biệt phái chưa kết thúc. Kết thúc quyết định trước, hoặc giữ vị trí cũ trong tệp.");
        }

        var facts = problems.Count > 0 ? null : new PersonFacts(
            name, born!.Value, sex == "nam" ? Sex.Male : Sex.Female, degree, home?[0].Path, body!.Path, office!.Path, position!.Code, since ?? today, main!, level, second, second is null ? null : SkillLevel.Able, pregnant, child, discipline,
            duties.Length == 0 ? null : duties);
        return new StaffImportRow(line, code, cell(ImportColumns.Unit), cell(ImportColumns.Position), facts, null, isKnown, problems);
    }

    private StaffImportRow QuotaOf(int line, Func<string, string> cell)
    {
        var problems = new List<string>();
        var (body, office, position) = Place(cell, problems);
        if (!int.TryParse(cell(ImportColumns.Quota), NumberStyles.None, CultureInfo.InvariantCulture, out var quota) || quota > Post.MostQuota)
        {
            problems.Add($"Cột “{ImportColumns.Quota}”: “{cell(ImportColumns.Quota)}” không phải số từ 0 đến {Post.MostQuota}. Nhập số người.");
        }
        else if (quota > 1 && position?.Single == true)
        {
            problems.Add($"Cột “{ImportColumns.Quota}”: vị trí “{position.Name}” chỉ một người giữ. Nhập 0 hoặc 1.");
        }

        var facts = problems.Count > 0 ? null : new QuotaFacts(body!.Path, office!.Path, position!.Code, quota);
        return new StaffImportRow(line, string.Empty, cell(ImportColumns.Unit), cell(ImportColumns.Position), null, facts, false, problems);
    }

    private (Unit? Body, Unit? Office, JobPosition? Position) Place(Func<string, string> cell, List<string> problems)
    {
        var found = known.Bodies(cell(ImportColumns.Unit));
        if (found.Count != 1)
        {
            problems.Add($"Cột “{ImportColumns.Unit}”: {(found.Count == 0 ? "không có" : $"có {found.Count}")} đơn vị tên “{cell(ImportColumns.Unit)}” trong tỉnh. Ghi đủ tên xã, phường hoặc sở.");
        }

        var position = known.Position(cell(ImportColumns.Position));
        if (position is null)
        {
            problems.Add($"Cột “{ImportColumns.Position}”: không có vị trí “{cell(ImportColumns.Position)}”. Dùng tên ở trang Danh mục vị trí việc làm.");
        }

        if (found.Count != 1 || position is null)
        {
            return (null, null, position);
        }

        var office = known.Office(found[0], cell(ImportColumns.Office), position);
        if (office is null && cell(ImportColumns.Office).Length > 0)
        {
            problems.Add($"Cột “{ImportColumns.Office}”: {found[0].Name} không có bộ phận “{cell(ImportColumns.Office)}”. Ghi tên phòng, trung tâm, hoặc để trống.");
        }
        else if (office is null || !position.Fits(office))
        {
            problems.Add($"Cột “{ImportColumns.Position}”: vị trí “{position.Name}” không đặt ở {(office ?? found[0]).Name}. Chọn vị trí khác hoặc sửa cột “{ImportColumns.Unit}”, “{ImportColumns.Office}”.");
        }

        return (found[0], office, position);
    }

    private string? Skill(Func<string, string> cell, string column, List<string> problems)
    {
        if (cell(column) is not { Length: > 0 } name)
        {
            return null;
        }

        if (known.Speciality(name) is { } speciality)
        {
            return speciality.Code;
        }

        problems.Add($"Cột “{column}”: không có chuyên môn “{name}”. Dùng tên ở trang Định mức, hoặc để trống.");
        return null;
    }

    private static DateOnly? Date(Func<string, string> cell, string column, bool required, List<string> problems)
    {
        var text = cell(column);
        if (text.Length == 0 && !required)
        {
            return null;
        }

        var day = ImportColumns.Date(text);
        if (day is null)
        {
            problems.Add($"Cột “{column}”: “{text}” không phải ngày. Viết ngày/tháng/năm, ví dụ 15/4/1988.");
        }

        return day;
    }

    /// <summary>A person twice, and a post that one alone can hold with two holders, in the list or against whoever holds it now.</summary>
    private List<StaffImportRow> Contradictions(List<StaffImportRow> rows)
    {
        var codes = rows.Where(row => row.Code.Length > 0).ToLookup(row => row.Code, StringComparer.OrdinalIgnoreCase);
        var holders = rows.Where(row => row.Facts is { } facts && known.Catalogue.Position(facts.PositionCode)!.Single).ToLookup(row => (row.Facts!.UnitPath, row.Facts.PositionCode));
        var others = known.People.Where(pair => known.Catalogue.Position(pair.Value.PositionCode)?.Single == true && !codes.Contains(pair.Key)).ToLookup(pair => (pair.Value.UnitPath, pair.Value.PositionCode), pair => pair.Key);
        return [.. rows.Select(row =>
        {
            var problems = new List<string>();
            if (codes[row.Code].FirstOrDefault(other => other.Line != row.Line) is { } same)
            {
                problems.Add($"Cột “{ImportColumns.Code}”: mã {row.Code} trùng với dòng {same.Line}. Mỗi người một dòng: xóa một dòng hoặc sửa mã.");
            }

            if (row.Facts is { } facts)
            {
                var post = (facts.UnitPath, facts.PositionCode);
                if (holders[post].FirstOrDefault(other => other.Line != row.Line) is { } second)
                {
                    problems.Add($"Cột “{ImportColumns.Position}”: vị trí “{row.Position}” chỉ một người giữ, dòng {second.Line} cũng ghi. Sửa một trong hai dòng.");
                }
                else if (holders.Contains(post) && others[post].FirstOrDefault() is { } holder)
                {
                    problems.Add($"Cột “{ImportColumns.Position}”: vị trí “{row.Position}” chỉ một người giữ và {holder} đang giữ. Đưa {holder} vào tệp với vị trí mới, hoặc sửa dòng này.");
                }
            }

            return problems.Count == 0 ? row : row with { Facts = null, Problems = [.. row.Problems, .. problems] };
        })];
    }

    private static List<StaffImportRow> DoubleQuotas(List<StaffImportRow> rows)
    {
        var posts = rows.Where(row => row.Quota is not null).ToLookup(row => (row.Quota!.UnitPath, row.Quota.PositionCode));
        return [.. rows.Select(row => row.Quota is { } quota && posts[(quota.UnitPath, quota.PositionCode)].FirstOrDefault(other => other.Line != row.Line) is { } same
            ? row with { Quota = null, Problems = [$"Cột “{ImportColumns.Position}”: vị trí này đã có ở dòng {same.Line}. Mỗi vị trí một dòng: cộng lại hoặc xóa một dòng."] }
            : row)];
    }
}
