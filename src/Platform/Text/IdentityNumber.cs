using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Text;

/// <summary>
/// Numbers by which the state knows a person or an organisation, in one form: 12 digits (căn cước, số định danh cá nhân), 9 (the older
/// chứng minh nhân dân), or a tax number of 10 digits, with three more for a branch.
/// </summary>
public static class IdentityNumber
{
    private const int PersonalLength = 12;
    private const int OldLength = 9;
    private const int TaxLength = 10;
    private const int BranchLength = 13;

    /// <summary>
    /// Digits alone, a branch as <c>0101234567-001</c>, or what is wrong. Blanks, dots, dashes and full-width digits are read.
    /// </summary>
    /// <param name="organisation">A tax number is awaited; a household's business has its owner's 12 digits.</param>
    /// <param name="field">The input the refusal belongs to.</param>
    public static Result<string> Normalise(string? text, bool organisation, string? field = null)
    {
        var digits = string.Concat(PastedCode.Fold(text).Where(character => character is not (' ' or '.' or '-' or '–')));
        if (!digits.All(char.IsAsciiDigit))
        {
            return new Refusal("identity.not-digits", "Số định danh, mã số thuế chỉ gồm chữ số. Bỏ các ký tự khác.", field);
        }

        return organisation ? OfOrganisation(digits, field) : OfPerson(digits, field);
    }

    /// <summary>
    /// What a person shows at a counter: a number as above, or a passport (one or two letters and 6 to 9 digits, ICAO Doc 9303).
    /// </summary>
    /// <param name="field">The input the refusal belongs to.</param>
    public static Result<string> NormalisePaper(string? text, string? field = null)
    {
        var paper = string.Concat(PastedCode.Fold(text).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var letters = paper.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters == 0 ? Normalise(text, organisation: false, field)
            : letters <= 2 && paper.Length - letters is >= 6 and <= 9 && paper.Skip(letters).All(char.IsAsciiDigit) ? paper
            : new Refusal("identity.not-a-paper", "Số giấy tờ là 12 hoặc 9 chữ số, hoặc số hộ chiếu như B1234567. Nhập lại.", field);
    }

    private static Result<string> OfPerson(string digits, string? field) =>
        digits.Length switch
        {
            PersonalLength or OldLength when digits.AsSpan().ContainsAnyExcept(digits[0]) => digits,
            PersonalLength or OldLength => new Refusal(
                "identity.one-digit",
                "Số định danh không thể là một chữ số lặp lại. Nhập lại.",
                field
            ),
            var length => new Refusal(
                "identity.wrong-length",
                $"Số định danh cá nhân có 12 chữ số, chứng minh nhân dân cũ có 9; ô này có {length}. Nếu là tổ chức, chọn “Tổ chức”.",
                field
            ),
        };

    private static Result<string> OfOrganisation(string digits, string? field) =>
        digits.Length switch
        {
            TaxLength or PersonalLength or BranchLength when !digits.AsSpan().ContainsAnyExcept(digits[0]) => new Refusal(
                "identity.one-digit",
                "Mã số thuế không thể là một chữ số lặp lại. Nhập lại.",
                field
            ),
            TaxLength or PersonalLength => digits,
            BranchLength => $"{digits[..TaxLength]}-{digits[TaxLength..]}",
            var length => new Refusal(
                "identity.wrong-length",
                $"Mã số thuế có 10 chữ số, đơn vị phụ thuộc thêm 3, hộ kinh doanh 12; ô này có {length}. Nhập lại.",
                field
            ),
        };
}
