using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Templates;

internal static class TemplateTables
{
    extension(Db db)
    {
        public DbSet<ReportTemplate> ReportTemplates => db.Set<ReportTemplate>();
    }

    public static void Map(ModelBuilder model) =>
        model.Entity<ReportTemplate>(template =>
        {
            template.ToTable("reports_templates");
            template.Property(row => row.Id).ValueGeneratedNever();
            template.Ignore(row => row.Facts);
            // Two who write the same version cannot both.
            template
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.Code,
                    row.Number,
                })
                .IsUnique();
        });
}
