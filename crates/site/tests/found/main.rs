//! What others read of a site: the heads of its pages, structured data, sitemap, feed and lists.

mod cards;
mod heads;
mod pictures;
mod references;
mod site;
mod structured_data;
