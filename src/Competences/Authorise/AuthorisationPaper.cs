using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Competences.Authorise;

/// <summary>An authorisation in the layout of ND 30/2020/NĐ-CP: a draft until the head has signed.</summary>
internal static class AuthorisationPaper
{
    /// <param name="bases">By task: the document and article its power rests on; none where the register does not say.</param>
    public static OfficialDocument Of(Authorisation row, IReadOnlyDictionary<string, string> bases, Units units)
    {
        var path = new UnitPath(row.UnitPath);
        var name = units.ByPath(row.UnitPath)?.Name ?? row.UnitPath;
        var committee = path.IsCommune || path.IsProvince || path.Organisation == UnitPath.OfProvinceOffice(row.ProvinceCode);
        var province = units.ByPath(UnitPath.OfProvince(row.ProvinceCode));
        var body = committee
            ? $"ỦY BAN NHÂN DÂN\n{(path.IsCommune ? name : province?.Name ?? name).ToUpperInvariant()}"
            : name.ToUpperInvariant();
        var head = committee ? "Chủ tịch" : "Giám đốc";
        var isDraft = row.State is AuthorisationState.Draft or AuthorisationState.Withdrawn;
        var number = row.Number.Split('/', 2);
        return new OfficialDocument
        {
            SuperiorBody = path.IsProvince ? null : $"ỦY BAN NHÂN DÂN\n{province?.Name.ToUpperInvariant()}",
            IssuingBody = body,
            Number = number[0].Length == 0 ? null : number[0],
            Symbol = number is [_, var symbol] ? symbol : "QĐ-UBND",
            Place = path.IsCommune ? name : province?.ShortName ?? name,
            Date = row.DecidedOn,
            TypeName = "Quyết định",
            Summary = "Về việc ủy quyền giải quyết thủ tục hành chính, công việc",
            Body =
            [
                new DocumentCentre(committee ? $"CHỦ TỊCH {body.Replace('\n', ' ')}" : $"GIÁM ĐỐC {body}"),
                new DocumentParagraph($"Căn cứ {LawTitles.LocalGovernment}, Điều 14;", Italic: true),
                new DocumentParagraph(
                    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
                    Italic: true
                ),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                new DocumentParagraph(
                    $"Ủy quyền cho {People(row)} thay mặt {head} ký văn bản, kết quả giải quyết các việc sau đây:",
                    "Điều 1."
                ),
                new DocumentTable(
                    [
                        new TableColumn("TT", 1, CellAlign.Centre),
                        new TableColumn("Mã", 2),
                        new TableColumn("Việc được ủy quyền", 7),
                        new TableColumn("Căn cứ thẩm quyền", 4),
                    ],
                    [
                        .. row
                            .Parts.DistinctBy(part => part.Subject)
                            .OrderBy(part => part.Field, StringComparer.Ordinal)
                            .ThenBy(part => part.Subject, StringComparer.Ordinal)
                            .Select(
                                (part, at) =>
                                    (IReadOnlyList<string>)
                                        [$"{at + 1}", part.Subject, part.Name, bases.GetValueOrDefault(part.Subject, string.Empty)]
                            ),
                    ]
                ),
                new DocumentParagraph(
                    $"Thời hạn ủy quyền: từ ngày {VietnameseFormat.Date(row.From)} đến hết ngày {VietnameseFormat.Date(row.To)}. Người được ủy quyền ký thừa ủy quyền (TUQ.), dùng thể thức và con dấu của {(committee ? "Ủy ban nhân dân" : name)}, chịu trách nhiệm trước {head} và trước pháp luật, không được ủy quyền lại.{(row.Conditions.Length > 0 ? $" {row.Conditions.TrimEnd('.')}." : string.Empty)}",
                    "Điều 2."
                ),
                new DocumentParagraph(
                    $"{head} vẫn giữ thẩm quyền và có thể chấm dứt việc ủy quyền trước thời hạn. Quyết định này có hiệu lực từ ngày {VietnameseFormat.Date(row.From)}. Người được ủy quyền và đơn vị có liên quan thi hành Quyết định này./.",
                    "Điều 3."
                ),
            ],
            Recipients = ["Như Điều 3", "Trung tâm Phục vụ hành chính công (để niêm yết)", "Lưu: VT"],
            Signer = isDraft ? Signer.Head(head, null) : Signer.Of(row.SignerTitle, row.SignerName),
            IsDraft = isDraft,
        };
    }

    private static string People(Authorisation row)
    {
        var people = row.Parts.Select(part => part.Holder).Distinct(StringComparer.Ordinal).ToList();
        var said = people.ConvertAll(person => $"ông/bà {person}");
        return people.Count == 1 ? said[0] : $"{string.Join("; ", said)}, mỗi người ký độc lập,";
    }
}
