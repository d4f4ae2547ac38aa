using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThongSuot.Web.Sheets;

/// <summary>The few looks a sheet has; the numbers are places in the style table.</summary>
internal static class XlsxStyles
{
    public const uint Title = 1;
    public const uint Line = 2;
    public const uint Head = 3;
    public const uint Text = 4;

    private const uint Number = 5;
    private const uint Decimal = 6;
    private const uint Percent = 7;
    private const uint Date = 8;
    private const uint Moment = 9;

    /// <summary>From a body look to the bold one of a total.</summary>
    private const uint Bold = 6;

    private const uint DateFormat = 164;
    private const uint MomentFormat = 165;

    public static uint Of(SheetCellKind kind, bool total) =>
        (total ? Bold : 0)
        + kind switch
        {
            SheetCellKind.Number => Number,
            SheetCellKind.Decimal => Decimal,
            SheetCellKind.Percent => Percent,
            SheetCellKind.Date => Date,
            SheetCellKind.Moment => Moment,
            _ => Text,
        };

    public static Stylesheet Make() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "d/m/yyyy" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "hh:mm d/m/yyyy" }
            )
            {
                Count = 2,
            },
            new Fonts(FontOf(11), FontOf(14, bold: true), FontOf(11, bold: true), FontOf(11, italic: true)) { Count = 4 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7EBF0" }) { PatternType = PatternValues.Solid })
            )
            {
                Count = 3,
            },
            new Borders(new Border(), Thin()) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { FontId = 3, ApplyFont = true },
                new CellFormat(
                    new Alignment
                    {
                        Horizontal = HorizontalAlignmentValues.Center,
                        Vertical = VerticalAlignmentValues.Center,
                        WrapText = true,
                    }
                )
                {
                    FontId = 2,
                    FillId = 2,
                    BorderId = 1,
                    ApplyFont = true,
                    ApplyFill = true,
                    ApplyBorder = true,
                    ApplyAlignment = true,
                },
                Body(0, 0, wrap: true),
                Body(3, 0),
                Body(4, 0),
                Body(10, 0),
                Body(DateFormat, 0),
                Body(MomentFormat, 0),
                Body(0, 2, wrap: true),
                Body(3, 2),
                Body(4, 2),
                Body(10, 2),
                Body(DateFormat, 2),
                Body(MomentFormat, 2)
            )
            {
                Count = 16,
            }
        );

    private static Font FontOf(double size, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        if (italic)
        {
            font.Append(new Italic());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });
        return font;
    }

    private static Border Thin() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin }
        );

    private static CellFormat Body(uint format, uint font, bool wrap = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            NumberFormatId = format,
            FontId = font,
            BorderId = 1,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
}
